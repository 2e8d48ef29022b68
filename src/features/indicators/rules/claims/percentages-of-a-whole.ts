import type { Finding, Rule } from './claim.ts';
import type { Figure } from './figures.ts';
import { sumOf } from './list-of-parts.ts';
import type { Context } from './reading.ts';
import { howParted } from './tells-apart.ts';

const others =
  /\b(?:national\w*|england|region\w*|neighbours?|average|compared|target|previous|last year|respectively|varied|varies|ranged?|ranging)\b/;
const rest = /\b(?:remaining|remainder|the rest|the other)\b/;
const boysAndGirls =
  /\b(?:boys|males?)\b.*\b(?:girls|females?)\b|\b(?:girls|females?)\b.*\b(?:boys|males?)\b/;
/** "52% of boys", "34% in the north": shares of several groups, which need not add up. */
const ofAGroup =
  /‹p\d+› (?:of (?:the |our )?(?:boys|girls|males|females|young men|young women)\b|(?:in|for|at|among|across) (?:the )?[a-z])/g;

/** What rounding of each percentage may add up to, to either side of 100. */
const roundingOf = (figures: readonly Figure[]): number =>
  figures.reduce((sum, { decimals }) => sum + 0.5 * 10 ** -decimals, 0);

/** Whether percentages add up to all; null where they are too far off to be meant to. */
export const addUpToAll = (figures: readonly Figure[]): Finding | null => {
  const sum = sumOf(figures);
  const found = figures.map(({ text }) => text).join(' + ');
  const off = Math.abs(sum - 100);
  if (off <= roundingOf(figures) + 1e-9) return { verdict: 'agrees', found, expected: found };
  return off <= 12 ? { verdict: 'disagrees', found, expected: `100% together, not ${sum}%` } : null;
};

/** Whether the words say that these percentages are all of a whole. */
const areAll = ({ shape, ...reading }: Context, figures: readonly Figure[]): boolean =>
  rest.test(shape) ||
  boysAndGirls.test(shape) ||
  (figures.length === 2 &&
    howParted(
      { shape, ...reading },
      figures.map(({ id }) => id),
    ) === 'all');

/** "73% were happy and 15% were not" leaves some who did not say. */
const mayHaveNoAnswer = (figures: readonly Figure[]): boolean => figures.length === 2 && sumOf(figures) < 95;

/** "Good 24%, requires improvement 60%, inadequate 16%". */
export const percentagesOfAWhole: Rule = {
  name: 'percentages of a whole',
  reason: 'Percentages of all the parts of a whole add up to 100, give or take their rounding.',
  judge: (context, { amounts, changes, comparisons }) => {
    const used = new Set(amounts.map(({ figure }) => figure.id));
    const figures = context.figures.filter(
      ({ kind, id, hedge }) => kind === 'p' && !used.has(id) && hedge === null,
    );
    if (changes.length > 0 || comparisons.length > 0 || others.test(context.shape)) return [];
    if (figures.length < (areAll(context, figures) ? 2 : 3)) return sumOfTwo(context.shape, figures);
    if (context.figures.filter(({ kind }) => kind === 'd').length > 1) return [];
    const finding = addUpToAll(figures);
    const groups = [...context.shape.matchAll(ofAGroup)].length;
    if (
      finding?.verdict === 'disagrees' &&
      ((groups > 1 && !rest.test(context.shape)) || mayHaveNoAnswer(figures))
    )
      return [];
    return finding ? [finding] : [];
  },
};

/** Two percentages are only sure to be a whole where they add up to it. */
const sumOfTwo = (shape: string, figures: readonly Figure[]): Finding[] => {
  const joined = /‹p\d+›[^‹;.]{3,60} and [^‹;.]{0,20}‹p\d+›/.test(shape);
  const finding = figures.length === 2 && joined ? addUpToAll(figures) : null;
  return finding?.verdict === 'agrees' ? [finding] : [];
};
