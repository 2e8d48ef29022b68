import { agreesWith, printedLike } from './agreement.ts';
import type { Finding, Rule } from './claim.ts';
import type { Figure } from './figures.ts';
import { partOfWholeIn, sharesIn } from './part-of-whole.ts';
import { pattern } from './pattern.ts';
import type { Context, Reading } from './reading.ts';
import { pairsFor, type Relations, relationsOf } from './relations.ts';

const missed =
  /\b(?:outside|not|late|never|without|missed|missing|failed|fail|overdue|beyond|no longer|unable|didn't|did not|weren't|wasn't|haven't|hadn't|refused|declined|absent|out of (?:time|timescale))\b/;

const stopWords = new Set([
  'children',
  'young',
  'people',
  'their',
  'there',
  'which',
  'were',
  'have',
  'with',
  'this',
  'that',
  'from',
  'performance',
  'cohort',
  'period',
  'during',
  'population',
  'percentage',
  'proportion',
]);

/** Words that tell what a sentence is about, by their beginnings: "participation" and "participate" are one. */
const topics = (shape: string): Set<string> =>
  new Set(
    (shape.match(/[a-z]{4,}/g) ?? []).filter((word) => !stopWords.has(word)).map((word) => word.slice(0, 7)),
  );

const aboutTheSame = (one: Reading, other: Reading): boolean => {
  const words = topics(other.shape);
  return [...topics(one.shape)].some((word) => words.has(word));
};

/** The percentage of a sentence: where a change ended, or its only one. */
const percentageOf = (reading: Reading): Figure | null => {
  const relations = relationsOf({ ...reading, before: [] });
  const ended = pairsFor(relations).findLast(({ after }) => after.kind === 'p')?.after;
  const all = reading.figures.filter(({ kind }) => kind === 'p');
  return ended ?? (all.length === 1 ? (all[0] ?? null) : null);
};

/** The percentage that a count of this sentence belongs to: in it, or in one of the two before it in the paragraph. */
const percentageFor = (context: Context, { amounts, changes }: Relations): Figure | null => {
  if (context.figures.some(({ kind }) => kind === 'p')) {
    const linked = new Set(sharesIn(context).map(({ share }) => share.id));
    const free = context.figures.filter(
      ({ kind, id }) => kind === 'p' && !linked.has(id) && !amounts.some(({ figure }) => figure.id === id),
    );
    return free.length === 1 && changes.length === 0 && linked.size === 0 ? (free[0] ?? null) : null;
  }
  const pointsBack = /^(?:this|that|the) (?:percentage|figure|rate|performance)\b/.test(context.shape);
  const last = context.before.at(-1);
  if (!last) return null;
  if (pointsBack)
    return (
      context.before
        .slice(-2)
        .map(percentageOf)
        .findLast((figure) => figure !== null) ?? null
    );
  const near = last.sentence.passage === context.sentence.passage && aboutTheSame(context, last);
  return near ? percentageOf(last) : null;
};

const shareOfWhole = pattern(
  '{P} of (?:the |our |all |these |those ){0,2}(?:[a-z-]+ ){0,2}?{N}[^‹]{10,110}(?:;|,| -| and) [^‹;,(]{0,15}{N}([^‹.;]{0,40})',
);

/** "95% of the 312 reviews were on time, with 22 late": share, whole and those who missed it in one sentence. */
const restOfShare = ({ shape, figures }: Context): Finding[] =>
  [...shape.matchAll(shareOfWhole)].flatMap((match) => {
    const [share, whole, part] = [match[1], match[2], match[3]].map((id) => figures[Number(id)]);
    if (!share || !whole || !part || part.value > whole.value || whole.value === 0) return [];
    if (!missed.test(match[4] ?? '') || missed.test(shape.slice(0, shape.indexOf(`‹n${part.id}›`))))
      return [];
    const truth = 100 - (100 * part.value) / whole.value;
    const agrees = agreesWith(share, truth);
    const expected = agrees ? share.text : printedLike(share, truth);
    return [{ verdict: agrees ? ('agrees' as const) : ('disagrees' as const), found: share.text, expected }];
  });

const judge = (percentage: Figure, part: Figure, whole: Figure, shape: string): Finding | null => {
  const direct = (100 * part.value) / whole.value;
  const agrees: Finding = { verdict: 'agrees', found: percentage.text, expected: percentage.text };
  const opposite = missed.test(shape);
  if (agreesWith(percentage, opposite ? 100 - direct : direct)) return agrees;
  if (agreesWith(percentage, opposite ? direct : 100 - direct)) return agrees;
  if (!opposite) return null;
  return { verdict: 'disagrees', found: percentage.text, expected: printedLike(percentage, 100 - direct) };
};

/** Counts beside a percentage in one sentence; with more than part and whole it may be of another. */
const countsBeside = ({ figures }: Context): number =>
  figures.some(({ kind }) => kind === 'p') ? figures.filter(({ kind }) => kind === 'n').length : 0;

/** "96.8% in timescale. Out of 2,025 reviews, 40 were held outside it": those who missed it and the share who did not. */
export const shareToldApart: Rule = {
  name: 'share and the rest',
  reason: 'Where a percentage tells who met something and a count who did not, the two must add up to all.',
  judge: (context, relations) => {
    const both = partOfWholeIn(context);
    const percentage = both && percentageFor(context, relations);
    const together = restOfShare(context);
    if (together.length > 0) return together;
    if (!both || !percentage || countsBeside(context) > 2) return [];
    const finding = judge(percentage, both.part, both.whole, context.shape);
    return finding ? [finding] : [];
  },
};
