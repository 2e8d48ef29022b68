import { type Amount, readAmounts } from './amounts.ts';
import { asPair, type Comparison, comparisonsIn } from './comparisons.ts';
import { changeWords, directionOf } from './direction-words.ts';
import { comparable, type Figure } from './figures.ts';
import { changePairs, type Pair } from './pairs.ts';
import { isWhole } from './part-of-whole.ts';
import { pattern } from './pattern.ts';
import type { Context, Reading } from './reading.ts';

/** What a sentence sets in relation: changes and comparisons, as pairs of figures, and by how much they are said to differ. */
export type Relations = {
  amounts: Amount[];
  changes: Pair[];
  comparisons: Comparison[];
  reading: Reading;
};

const samePair = ({ before, after }: Pair, one: Figure, other: Figure): boolean =>
  (before.id === one.id && after.id === other.id) || (before.id === other.id && after.id === one.id);

const within = (reading: Reading): Relations => {
  const marked = readAmounts(reading);
  const compared = comparisonsIn(marked.reading);
  const changes = changePairs(marked.reading).filter(
    (pair) =>
      pair.direction !== null || !compared.some(({ ours, theirs }) => ours && samePair(pair, ours, theirs)),
  );
  const comparisons = compared.filter(
    ({ ours, theirs }) => !(ours && changes.some((pair) => samePair(pair, ours, theirs))),
  );
  return { amounts: marked.amounts, changes, comparisons, reading: marked.reading };
};

/** The figure called a total; of several the largest. */
const totalIn = (shape: string, values: readonly Figure[]): Figure | null => {
  const ids = [...shape.matchAll(/\btotal(?: of| number of)?(?: [a-z]+){0,4}? ?‹[nm](\d+)›/g)].map((match) =>
    Number(match[1]),
  );
  const totals = values.filter(({ id }) => ids.includes(id)).sort((a, b) => b.value - a.value);
  return totals[0] ?? null;
};

/** What the sentence before is about: where its change ended, its total, or its only figure of that kind. */
const mainFigure = (reading: Reading | undefined, like: Figure): Figure | null => {
  if (!reading) return null;
  const { changes, reading: marked } = within(reading);
  const ended = changes.map(({ after }) => after).findLast((after) => comparable(after, like));
  if (ended) return ended;
  const values = reading.figures.filter(
    (one) => comparable(one, like) && marked.shape.includes(`‹${one.kind}${one.id}›`),
  );
  const total = totalIn(marked.shape, values);
  return total ?? (values.length === 1 ? (values[0] ?? null) : null);
};

const leansBack =
  /^(?:this|these|that|it|which|performance|again|an? |overall|both|the rate|the figure|the number|[a-z]+ is|up |down )/;

const beforeOnly = pattern(
  `${changeWords}{50}\\b(?:from|on|than|since|(?:when )?compared (?:to|with)|in comparison (?:to|with)|against){60}{V}`,
);
const differenceOnly = pattern(
  '‹a\\d+›{30}\\b(?:from|on|than|(?:when )?compared (?:to|with)|in comparison (?:to|with)|against){60}{V}',
);

/** Changes whose earlier figure alone is beside the word of change; the later one stands before, or in the last sentence. */
const reachingBack = ({ reading }: Relations, context: Context): Pair[] => {
  const match =
    [...reading.shape.matchAll(beforeOnly)].at(-1) ?? [...reading.shape.matchAll(differenceOnly)].at(-1);
  const groups = match?.slice(1).filter((group) => group !== undefined) ?? [];
  const before = reading.figures[Number(groups.find((group) => /^\d+$/.test(group)) ?? Number.NaN)];
  if (!match || !before) return [];
  const word = groups.find((group) => !/^\d+$/.test(group)) ?? '';
  const here = reading.figures.findLast(
    (figure) =>
      figure.id < before.id &&
      !isWhole(reading.shape, figure) &&
      comparable(figure, before) &&
      reading.shape.includes(`‹${figure.kind}${figure.id}›`),
  );
  const after = here ?? (leansBack.test(reading.shape) ? mainFigure(context.before.at(-1), before) : null);
  if (!after) return [];
  return [
    { before, after, direction: directionOf(word), at: match.index, to: match.index + match[0].length },
  ];
};

const anothers = /\b(?:national|nationally|england|regional|regionally|region|neighbours?|average|target)\b/;

/**
 * Where a sentence has an amount and exactly two other figures of a kind, they may be what it speaks of. `guessed` pairs
 * can only bear an amount out.
 */
const onlyTwo = ({ reading, amounts }: Relations): Pair[] => {
  const free = reading.figures.filter(
    ({ kind, id }) => 'nprm'.includes(kind) && reading.shape.includes(`‹${kind}${id}›`),
  );
  const [first, second, ...more] = free;
  if (!first || !second || more.length > 0 || !comparable(first, second)) return [];
  const inPoints = amounts.length === 1 && amounts[0]?.figure.kind === 'q' && anothers.test(reading.shape);
  const guessed = !/\b(?:gap|difference) (?:between|of)\b|\bnet\b/.test(reading.shape) && !inPoints;
  const pair = { before: first, after: second, direction: null, at: 0, to: 0, guessed };
  return guessed ? [pair, { ...pair, before: second, after: first }] : [pair];
};

/** "This is an increase of 122%" after the sentence with both figures. */
const fromLastSentence = (relations: Relations, context: Context): Pair[] => {
  const last = context.before.at(-1);
  if (!last || last.sentence.passage !== context.sentence.passage || !leansBack.test(relations.reading.shape))
    return [];
  const pairs = within(last).changes.map((pair) => ({ ...pair, direction: null, at: 0, to: 0 }));
  if (pairs.length > 0) return pairs;
  const [before, after] = [context.before.at(-2), last].map(
    (one) => one?.figures.filter(({ kind }) => 'nprm'.includes(kind)) ?? [],
  );
  const [first, second] = [before?.[0], after?.[0]];
  if (!first || !second || before?.length !== 1 || after?.length !== 1 || !comparable(first, second))
    return [];
  return [{ before: first, after: second, direction: null, at: 0, to: 0, guessed: true }];
};

const thanThat =
  /‹a\d+›[^‹.;]{0,40}\b(?:above|below|higher|lower|more|fewer|less|better|worse)(?: than)? (?:that|this|it)\b/;

/** "Nationally it is 72%. Ours, at 76%, is four points above that": the other figure stands in the sentence before. */
const thanLastSentence = ({ reading }: Relations, context: Context): Pair[] => {
  const values = reading.figures.filter(
    ({ kind, id }) => 'nprm'.includes(kind) && reading.shape.includes(`‹${kind}${id}›`),
  );
  const [after, ...more] = values;
  if (!after || more.length > 0 || !thanThat.test(reading.shape)) return [];
  const before = mainFigure(context.before.at(-1), after);
  return before ? [{ before, after, direction: null, at: 0, to: 0 }] : [];
};

/** "There were 56, a fall of seven (11.1%)": the figure before is the one now with the number given added or taken off. */
const fromAmount = ({ reading, amounts }: Relations): Pair[] => {
  const counts = reading.figures.filter(
    ({ kind, id }) => 'nprm'.includes(kind) && reading.shape.includes(`‹${kind}${id}›`),
  );
  const number = amounts.find(({ figure, firm }) => figure.kind === 'n' && firm);
  const [after, ...more] = counts;
  const ways = { up: -1, down: 1 } as const;
  if (after?.kind !== 'n' || more.length > 0 || amounts.length !== 2 || !number) return [];
  if (!amounts.some(({ figure }) => figure.kind === 'p' || figure.kind === 'f')) return [];
  if (number.direction !== 'up' && number.direction !== 'down') return [];
  const value = after.value + ways[number.direction] * number.figure.value;
  if (value <= 0) return [];
  const before = { ...after, value, text: value.toLocaleString('en-GB') };
  return [{ before, after, direction: number.direction, at: 0, to: 0, reckonedFrom: number.figure }];
};

const withOursFromBefore = (comparisons: Comparison[], context: Context): Comparison[] =>
  comparisons.map((one) => {
    if (one.ours) return one;
    const ours = leansBack.test(context.shape) ? mainFigure(context.before.at(-1), one.theirs) : null;
    return { ...one, ours };
  });

/** The relations of a sentence; where one of its figures stands in the sentence before, with that. */
export const relationsOf = (context: Context): Relations => {
  const relations = within(context);
  const comparisons = withOursFromBefore(relations.comparisons, context);
  const unpaired = relations.changes.length === 0 && !comparisons.some(({ ours }) => ours);
  const changes = unpaired ? reachingBack(relations, context) : relations.changes;
  const known = changes.length > 0 || comparisons.some(({ ours }) => ours) || relations.amounts.length === 0;
  if (known) return { ...relations, comparisons, changes };
  const sources = [
    () => onlyTwo(relations),
    () => fromAmount(relations),
    () => thanLastSentence(relations, context),
    () => fromLastSentence(relations, context),
  ];
  for (const pairs of sources) {
    const found = pairs();
    if (found.length > 0) return { ...relations, comparisons, changes: found };
  }
  return { ...relations, comparisons, changes: [] };
};

/** Every pair of figures that an amount may speak of. */
export const pairsFor = ({ changes, comparisons }: Relations): Pair[] => [
  ...changes,
  ...comparisons.flatMap(asPair),
];
