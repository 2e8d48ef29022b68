import { type Naming, namesShown, withoutKept } from './adult-names.ts';
import { keptDecisions } from './kept-decisions.ts';
import { type Decision, masking, type PersonalDetail, personalDetailsFinder } from './personal-details.ts';
import { textsIn } from './public-meeting.ts';

/** A detail with the text (NFC) that it was found in. */
export type DetailInText = PersonalDetail & { within: string };

const keyOf = ({ kind, text }: Pick<PersonalDetail, 'kind' | 'text'>): string => `${kind} ${text}`;

/** Everything in a record that may point at a person, each once: looked for in every text that can be masked. */
export const detailsOf = (record: Naming, keptNames: readonly string[]): DetailInText[] => {
  const adultNames = withoutKept(namesShown(record), keptNames);
  const find = personalDetailsFinder({ keptNames, adultNames });
  const found = new Map<string, DetailInText>();
  for (const within of new Set(textsIn(record).map((text) => text.normalize('NFC')))) {
    for (const detail of find(within)) {
      if (!found.has(keyOf(detail))) found.set(keyOf(detail), { ...detail, within });
    }
  }
  return [...found.values()];
};

/**
 * How the texts of a record are masked: the kept names, and every detail that stands in this very record, unless the
 * clerk has decided to keep it. What was listed before says nothing of what stands in it now.
 */
export const recordMasking = (
  record: Naming,
  keptNames: readonly string[],
  decided: readonly (Pick<Decision, 'kind' | 'text'> & { decision: string })[],
): ((text: string) => string) => {
  const kept = new Set(decided.filter(({ decision }) => decision === 'keep').map(keyOf));
  const open = [...keptDecisions(keptNames), ...decided, ...detailsOf(record, keptNames)];
  const masked = new Map(
    open
      .filter((one) => !kept.has(keyOf(one)))
      .map(({ kind, text }) => [keyOf({ kind, text }), { kind, text, decision: 'mask' as const }]),
  );
  return masking([...masked.values()], withoutKept(namesShown(record), keptNames));
};
