import { agreesWith, printedLike } from './agreement.ts';
import type { Finding, Rule } from './claim.ts';
import type { Figure } from './figures.ts';
import { pattern } from './pattern.ts';

const twoAndTwo = pattern(
  '{N} (?:out )?of {N}{30}\\band {20}{N} (?:out )?of {N}(?:[^‹;.]|‹x\\d+›){0,90}?(?:,|-|\\() ?{P} and {P}',
);

const against = (share: Figure, part: Figure, whole: Figure): Finding => {
  const truth = (100 * part.value) / whole.value;
  const agrees = agreesWith(share, truth);
  const expected = agrees ? share.text : printedLike(share, truth);
  return { verdict: agrees ? 'agrees' : 'disagrees', found: share.text, expected };
};

/** "41 of 50 and 36 of 54 are in education, 82% and 67%": the first percentage is of the first two counts. */
export const sharesInOrder: Rule = {
  name: 'shares in their order',
  reason: 'Two percentages after two counts of their wholes are the shares of these, in the same order.',
  judge: ({ shape, figures }) =>
    [...shape.matchAll(twoAndTwo)].flatMap((match) => {
      const [part, whole, secondPart, secondWhole, share, secondShare] = match
        .slice(1)
        .map((id) => figures[Number(id)]);
      if (!part || !whole?.value || !secondPart || !secondWhole?.value || !share || !secondShare) return [];
      return [against(share, part, whole), against(secondShare, secondPart, secondWhole)];
    }),
};
