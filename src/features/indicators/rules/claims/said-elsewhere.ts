import { readAmounts } from './amounts.ts';
import type { Finding } from './claim.ts';
import { type Comparison, comparisonsIn } from './comparisons.ts';
import type { Figure } from './figures.ts';
import { periodOf } from './pairs.ts';
import type { Reading } from './reading.ts';

const whose: readonly [RegExp, string][] = [
  [/\b(?:national|nationally|england)\b/, 'national'],
  [/\bregion/, 'regional'],
  [/\bneighbours?\b/, 'neighbours'],
];

/** Whose figure another one is, by the words before it; null where they do not say. */
const ownerOf = ({ shape }: Reading, figure: Figure): string | null => {
  const at = shape.indexOf(`‹${figure.kind}${figure.id}›`);
  const before = shape.slice(Math.max(0, at - 70), at).replace(/^.*‹[nprm]\d+›/, '');
  return whose.find(([words]) => words.test(before))?.[1] ?? null;
};

type Told = { reading: Reading; comparison: Comparison; key: string; holds: boolean };

const holds = ({ ours, theirs, direction }: Comparison): boolean =>
  ours !== null &&
  ((direction === 'up' && ours.value > theirs.value) || (direction === 'down' && ours.value < theirs.value));

const toldIn = (reading: Reading): Told[] => {
  const marked = readAmounts(reading).reading;
  return comparisonsIn(marked).flatMap((comparison) => {
    const owner = ownerOf(marked, comparison.theirs);
    const period = periodOf(marked, comparison.theirs)?.order ?? null;
    if (comparison.ours === null || owner === null || period === null) return [];
    const key = [comparison.ours.value, comparison.ours.kind, owner, period].join(' ');
    return [{ reading, comparison, key, holds: holds(comparison) }];
  });
};

/**
 * The same comparison twice in a document, of the same figure of ours with the same other's of one period, but with two
 * different figures: the one by which it does not hold is a slip of the pen ("453.3" for 45.3).
 */
export const saidElsewhere = (readings: readonly Reading[]): { reading: Reading; finding: Finding }[] => {
  const told = readings.filter(({ figures }) => figures.length > 2).flatMap(toldIn);
  return told.flatMap(({ reading, comparison: { theirs }, key, holds: right }) => {
    const other = right ? undefined : told.find((one) => one.key === key && one.holds);
    if (!other || other.comparison.theirs.value === theirs.value) return [];
    return [
      {
        reading,
        finding: { verdict: 'disagrees', found: theirs.text, expected: other.comparison.theirs.text },
      },
    ];
  });
};
