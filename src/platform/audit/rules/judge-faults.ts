import { linkHash, type SealedEntry } from './chain.ts';
import { type StoredSeal, type Tampering, tamperedAt } from './tampering.ts';

/** A seal that does not follow from the hash `before` it, at the position that it must have been sealed at. */
export type Fault = { seal: StoredSeal & { entry: SealedEntry }; before: string; sealedAs: number };

/** More faults than that are a rewritten log: they are counted, not examined. */
export const mostExamined = 50;

const isSealedAfter = (before: string, sealedAs: number, { seal }: Fault): boolean =>
  linkHash(before, sealedAs, seal.entry) === seal.hash;

/** Null for an entry that is as it was sealed, and only stands behind one that is not. */
const judge = (fault: Fault, others: readonly Fault[], known: readonly string[]): Tampering | null => {
  const { seal, before, sealedAs } = fault;
  const standsForAnother = others.some((other) => linkHash(before, sealedAs, other.seal.entry) === seal.hash);
  const isFromElsewhere = others.some((other) =>
    known.some((from) => isSealedAfter(from, other.sealedAs, fault)),
  );
  if (standsForAnother || isFromElsewhere)
    return tamperedAt(seal, 'reordered', 'This entry stands where another was sealed.');
  if (known.some((from) => isSealedAfter(from, sealedAs, fault))) return null;
  return tamperedAt(seal, 'changed', 'This entry, or the one before it, is not as it was sealed.');
};

/** Tells from each other what was done to seals that do not follow: what stands elsewhere explains another's place. */
export const judgeFaults = (faults: readonly Fault[]): Tampering[] => {
  const [first] = faults;
  if (first === undefined) return [];
  if (faults.length > mostExamined)
    return [
      tamperedAt(
        first.seal,
        'rewritten',
        'From here on many entries do not follow from the ones before them.',
      ),
    ];
  const known = faults.flatMap(({ before, seal }) => [before, seal.hash]);
  const judged = faults.map((fault) =>
    judge(
      fault,
      faults.filter((other) => other !== fault),
      known,
    ),
  );
  return judged.filter((one) => one !== null);
};
