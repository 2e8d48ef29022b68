import { printedLike } from './agreement.ts';
import type { Finding, Rule } from './claim.ts';
import type { Figure } from './figures.ts';
import { sumOf } from './list-of-parts.ts';
import { pattern } from './pattern.ts';
import type { Context } from './reading.ts';
import { howParted } from './tells-apart.ts';

const partOfWhole = pattern(
  '{N} (?:out )?of (?:the |our |all |these |those |a total of )?(?:[a-z-]+ ){0,2}?{N}',
  '',
);
const joins = /[;,]|-|\b(?:and|with|while|whilst|but|leaving)\b/;
/** What makes a count a part of something else than the whole. */
const ofOther = /^ ?(?:out of|of (?!them|these|those)|per|\/)|^ (?:[a-z]+ ){0,2}(?:of whom|of which)\b/;

const behind = (shape: string, { id }: Figure, next: Figure | undefined): string => {
  const at = shape.indexOf(`‹n${id}›`) + `‹n${id}›`.length;
  return shape.slice(at, next ? shape.indexOf(`‹n${next.id}›`) : shape.length);
};

/** Several counts after the first part: only where they stand close, as in "two outstanding and four inadequate". */
const isList = (context: Context, rest: readonly Figure[]): boolean =>
  rest.every((figure, place) => {
    const gap = behind(context.shape, figure, rest[place + 1]);
    return gap.length <= 45 && !/[.;]./.test(gap);
  });

/** Whether a part and the rest make the whole; null where the words do not say that nothing else is in it. */
export const makeTheWhole = (
  context: Context,
  part: Figure,
  whole: Figure,
  rest: readonly Figure[],
): Finding | null => {
  const others = sumOf(rest);
  const sum = part.value + others;
  const [last] = rest;
  if (!last) return null;
  const subject = rest.length === 1 ? last : whole;
  if (sum === whole.value) return { verdict: 'agrees', found: subject.text, expected: subject.text };
  const parted = rest.length === 1 ? howParted(context, [whole.id, last.id]) : 'apart';
  const partsOfPart = rest.length > 1 && others === part.value;
  if (parted === null || partsOfPart || (parted === 'apart' && sum < whole.value)) return null;
  if (rest.length > 1 && sum > whole.value * 1.2) return null;
  const truth = rest.length === 1 ? whole.value - part.value : sum;
  return { verdict: 'disagrees', found: subject.text, expected: printedLike(subject, truth) };
};

/** "23 of the 25 finished; three did not", "ten of the 14 are good, two outstanding and four inadequate". */
export const partAndRest: Rule = {
  name: 'part and the rest',
  reason: 'A part of a whole and what is said to be the rest of it must add up to the whole.',
  judge: (context, { amounts, changes }) => {
    const counts = context.figures.filter(({ kind }) => kind === 'n');
    const match = partOfWhole.exec(context.shape);
    const [part, whole, ...rest] = counts;
    if (!match || !part || !whole || Number(match[1]) !== part.id || Number(match[2]) !== whole.id) return [];
    const related = amounts.length > 0 || changes.length > 0 || counts.some(({ hedge }) => hedge !== null);
    const [first] = rest;
    if (related || !first || !joins.test(behind(context.shape, whole, first))) return [];
    const foreign = rest.some((figure, place) =>
      ofOther.test(behind(context.shape, figure, rest[place + 1])),
    );
    if (foreign || (rest.length > 1 && !isList(context, rest))) return [];
    if (rest.length === 1 && howParted(context, [whole.id, first.id]) === null) return [];
    const finding = makeTheWhole(context, part, whole, rest);
    return finding ? [finding] : [];
  },
};
