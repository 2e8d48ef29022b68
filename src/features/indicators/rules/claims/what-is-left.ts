import type { Rule } from './claim.ts';
import type { Figure } from './figures.ts';
import { makeTheWhole } from './part-and-rest.ts';
import { pattern } from './pattern.ts';
import type { Context } from './reading.ts';

/** "54 came in, of which 46 were answered in time and ten were not". */
const someAndTheRest = pattern(
  '{N}{60}\\bof (?:which|whom|these|those) {N}[^;]{0,80}\\b(?:and|while|but|with)(?: the (?:other|remaining))? {N} (?:were|did|had|was|have|are|has|could) not\\b',
  '',
);
const partOfThem = pattern('{N} of (?:them|these|those)\\b[^‹;.]{0,30}\\bleaving\\b', '');

type Parted = { whole: Figure; part: Figure; rest: Figure };

const inOneSentence = ({ shape, figures }: Context): Parted | null => {
  const [whole, part, rest] = (someAndTheRest.exec(shape)?.slice(1) ?? []).map((id) => figures[Number(id)]);
  return whole && part && rest ? { whole, part, rest } : null;
};

const countsIn = (figures: readonly Figure[]): Figure[] => figures.filter(({ kind }) => kind === 'n');

/** The whole is the only count of the sentence before. */
const withLastSentence = ({ shape, figures, before }: Context): Parted | null => {
  const [whole, ...others] = countsIn(before.at(-1)?.figures ?? []);
  const [part, rest, ...more] = countsIn(figures);
  const alone = others.length + more.length === 0;
  return partOfThem.test(shape) && alone && whole && part && rest ? { whole, part, rest } : null;
};

/** "73 had no check. Appointments were made for 44 of them, leaving 29 without". */
export const whatIsLeft: Rule = {
  name: 'what is left',
  reason: 'What is left of a whole is the whole less the part that was taken from it.',
  judge: (context) => {
    const parted = inOneSentence(context) ?? withLastSentence(context);
    const finding = parted && makeTheWhole(context, parted.part, parted.whole, [parted.rest]);
    return finding ? [finding] : [];
  },
};
