import { printedLike } from './agreement.ts';
import type { Rule } from './claim.ts';
import { pattern } from './pattern.ts';
import { howParted } from './tells-apart.ts';

const shape = pattern(
  '{N} (?:out )?of (?:the |our |all |these |those |a total of )?(?:[a-z-]+ ){0,2}?{N}((?:[^‹]|‹[pfdxu]\\d+›){0,170}?){N}(?! ?(?:out of|of|/|per))',
);
const joins = /[;,]|-|\b(?:and|with|while|whilst|but|leaving)\b/;

/** "23 of the 25 finished; three did not", "eight of the eleven were dismissed and four upheld". */
export const partAndRest: Rule = {
  name: 'part and the rest',
  reason: 'A part of a whole and what is said to be the rest of it must add up to the whole.',
  judge: (context, { amounts, changes }) => {
    const used = new Set([
      ...amounts.map(({ figure }) => figure.id),
      ...changes.flatMap(({ before, after }) => [before.id, after.id]),
    ]);
    const counts = context.figures.filter(({ kind }) => kind === 'n');
    return [...context.shape.matchAll(shape)].flatMap((match) => {
      const [part, whole, other] = [match[1], match[2], match[4]].map((id) => context.figures[Number(id)]);
      if (!part || !whole || !other || counts.length > 3 || !joins.test(match[3] ?? '')) return [];
      if ([part, whole, other].some(({ id, hedge }) => used.has(id) || hedge !== null)) return [];
      const parted = howParted(context, [whole.id, other.id]);
      const sum = part.value + other.value;
      if (parted === null || (parted === 'apart' && sum < whole.value)) return [];
      if (sum === whole.value)
        return [{ verdict: 'agrees' as const, found: other.text, expected: other.text }];
      const expected = printedLike(other, whole.value - part.value);
      return [{ verdict: 'disagrees' as const, found: other.text, expected }];
    });
  },
};
