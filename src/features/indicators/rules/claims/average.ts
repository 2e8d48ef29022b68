import { agreesWith, printedLike } from './agreement.ts';
import type { Finding, Rule } from './claim.ts';
import type { Figure } from './figures.ts';
import { pattern } from './pattern.ts';
import type { Context } from './reading.ts';

const averages = [
  pattern('(?<!\\bon )\\b(?:average|mean)\\b(?:(?! age)[^‹;.]|‹[dx]\\d+›){0,50}?‹n(\\d+)›'),
  pattern(
    "‹n(\\d+)›(?: [a-z'/-]+){0,4}? (?:on average|each|apiece|per (?:worker|officer|social worker|person|child|home|team|district|month|week|day|quarter|year|review|adviser|iro|carer|household)|a (?:month|week|quarter))\\b",
  ),
];
const perTime: readonly [RegExp, number][] = [
  [/\b(?:per|a|each|every) month\b|\bmonthly\b/, 12],
  [/\b(?:per|a|each|every) week\b|\bweekly\b/, 52],
  [/\b(?:per|a|each|every) quarter\b|\bquarterly\b/, 4],
];
const year = /‹d\d+›|\bin the year\b|\bover the year\b|\bannual|\b(?:this|last|whole|full) year\b/;

const judge = (figure: Figure, truths: readonly number[]): Finding | null => {
  const [truth] = truths;
  if (truth === undefined) return null;
  if (truth / figure.value > 2.5 || truth / figure.value < 0.4) return null;
  if (truths.some((one) => agreesWith(figure, one)))
    return { verdict: 'agrees', found: figure.text, expected: figure.text };
  return { verdict: 'disagrees', found: figure.text, expected: printedLike(figure, truth) };
};

/** Months in a text are often written out ("over the 12 months"): a length of time in months or weeks divides as well. */
const lengthOfTime = (context: Context, unit: RegExp): number | null => {
  const figure = context.figures.find((one) => one.kind === 'u' && unit.test(one.unit) && one.value > 1);
  return figure?.value ?? null;
};

const quotients = (context: Context, others: readonly Figure[]): number[] => {
  const [one, other] = others;
  if (others.length === 2 && one && other && one.value > 0 && other.value > 0)
    return [Math.max(one.value, other.value) / Math.min(one.value, other.value)];
  const time = perTime.find(([words]) => words.test(context.shape));
  if (others.length !== 1 || !one || !time) return [];
  const length = lengthOfTime(context, time[1] === 12 ? /month/ : time[1] === 52 ? /week/ : /quarter/);
  if (length !== null) return [one.value / length];
  return year.test(context.shape) ? [one.value / time[1]] : [];
};

/** "There were 12.5 posts. Each held 148 reviews on average, 1,850 in all": the only count of the sentence before. */
const lastCount = ({ before }: Context): Figure[] => {
  const counts = before.at(-1)?.figures.filter(({ kind }) => kind === 'n') ?? [];
  return counts.length === 1 ? counts : [];
};

/** "1,560 children and 20 officers, an average caseload of 78"; "2,811 conferences in the year, 234 a month". */
export const average: Rule = {
  name: 'average',
  reason: 'An average is the total divided by how many share it.',
  judge: (context, { amounts, changes, comparisons }) => {
    const id = averages
      .flatMap((shape) => [...context.shape.matchAll(shape)])
      .map((match) => Number(match[1]))
      .at(0);
    const figure = id === undefined ? undefined : context.figures[id];
    if (!figure || figure.value === 0 || changes.length > 0 || comparisons.length > 0) return [];
    const used = new Set([figure.id, ...amounts.map((amount) => amount.figure.id)]);
    const others = context.figures.filter(
      ({ kind, id, decimals }) => kind === 'n' && decimals === 0 && !used.has(id),
    );
    const finding = judge(figure, quotients(context, others));
    if (finding) return [finding];
    const withLast = judge(figure, quotients(context, [...others, ...lastCount(context)]));
    return withLast?.verdict === 'agrees' ? [withLast] : [];
  },
};
