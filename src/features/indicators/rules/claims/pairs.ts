import { changeWords, type Direction, directionOf } from './direction-words.ts';
import type { Figure } from './figures.ts';
import { pattern } from './pattern.ts';
import { isEarlier } from './periods.ts';
import type { Reading } from './reading.ts';

/** Two figures of one measure that a sentence sets beside each other: before and after, or another's and ours. */
export type Pair = {
  before: Figure;
  after: Figure;
  direction: Direction | null;
  at: number;
  to: number;
  /** Set where only the amount beside them told that the two belong together; true where it may be otherwise. */
  guessed?: boolean;
  /** The amount that `before` was worked out from: it cannot be judged by it. */
  reckonedFrom?: Figure;
};

/** In brackets behind a figure: another one that changes with it, or the part and whole that it comes of. */
const bracket = '(?: ?\\((?:‹[np](\\d+)›|‹n\\d+› (?:out )?of (?:the )?‹n\\d+›)[^‹()]{0,30}\\))?';
const versus =
  '(?:\\(?(?:when |as )?compared (?:to|with|against)|in comparison (?:to|with)|(?<!\\b(?:appeals?|complaints?|allegations?|claims?|offences?|insured) )against|versus|vs\\.?|as opposed to)';

type Shape = { shape: RegExp; order: 'before first' | 'after first' | 'by period' };

const then = '(?:,|and|but|then|before|which|-)? ?(?:has |have |had |it )?(?:since |then |now )?';

const shapesFor = (value: string): readonly Shape[] => [
  {
    shape: pattern(`\\bfrom {60}${value}${bracket}{70}\\b(?:to|until) {60}${value}${bracket}`),
    order: 'before first',
  },
  {
    shape: pattern(`${changeWords}{60}\\bto {40}${value}${bracket}{60}\\bfrom {50}${value}${bracket}`),
    order: 'after first',
  },
  {
    shape: pattern(`${value}${bracket}{40}${then}${changeWords} (?:[a-z]+ ){0,2}?to {30}${value}${bracket}`),
    order: 'before first',
  },
  {
    shape: pattern(
      `\\bcompared (?:to|with) (?:[a-z]+ ){0,2}${value}{15}‹d\\d+›, (?:there (?:were|was) )?(?:[a-z]+ )?${value}`,
    ),
    order: 'before first',
  },
  { shape: pattern(`${value}{60}‹a\\d+›[^‹;.]{0,30}\\bthan\\b{40}${value}`), order: 'after first' },
  {
    shape: pattern(
      `${changeWords} (?:on|from|since) {20}${value}{40}, (?:at|to|standing at|now) {15}${value}`,
    ),
    order: 'before first',
  },
  { shape: pattern(`\\(${value}${bracket} to ${value}${bracket}`), order: 'before first' },
  {
    shape: pattern(`‹d\\d+› \\(${value}\\) (?:and|to) (?:in )?‹d\\d+› \\(${value}\\)`),
    order: 'before first',
  },
  {
    shape: pattern(
      `${value}${bracket}{90}${changeWords}{50}\\b(?:from|on|over|than|${versus}){60}${value}${bracket}`,
    ),
    order: 'after first',
  },
  {
    shape: pattern(
      `\\b(more|fewer|less|higher|lower)\\b(?! than){60}${value} (?:in |for |at )?‹d\\d+›(?:,|;| and|,? (?:against|compared (?:to|with))) ${value} (?:in |for |at )?‹d\\d+›`,
    ),
    order: 'by period',
  },
  { shape: pattern(`‹d\\d+›: ?${value}[;,] ?‹d\\d+›: ?${value}`), order: 'by period' },
  {
    shape: pattern(
      `\\bthere (?:were|was|are|having been|had been) (?:[a-z]+ ){0,2}${value}[^‹;.]{0,40}(?:‹[dx]\\d+›)?[^‹;.]{0,20}\\band (?:[a-z]+ ){0,4}${value}[^‹;.]{0,20}(?:‹[dx]\\d+›|\\.|$)`,
    ),
    order: 'before first',
  },
  {
    shape: pattern(`${value} ?\\((?:[a-z]+ ){0,2}‹d\\d+›[:,]? ?(?:was |at )?${value}\\)`),
    order: 'by period',
  },
  {
    shape: pattern(`${value}(?:[^‹;.(]){0,60}? \\(${value} (?:in |at |for |on )?(?:the )?‹d\\d+›\\)`),
    order: 'by period',
  },
  { shape: pattern(`${value}${bracket}{70} ${versus} {70}${value}${bracket}`), order: 'by period' },
  {
    shape: pattern(
      `\\b${value}${bracket} ?\\(?(?:in |for |at )?‹d\\d+›\\)? to ${value}${bracket} ?\\(?(?:in |for |at )?‹d\\d+›`,
    ),
    order: 'before first',
  },
];

const sameKind = (one: Figure, other: Figure): boolean =>
  one.kind === other.kind
    ? one.unit === other.unit
    : [one.kind, other.kind].every((kind) => kind === 'n' || kind === 'r') ||
      (one.kind === 'p' && other.kind === 'n' && other.value <= 100 && other.text !== '100');

/** The period that a figure is for: beside it, before it with a colon, or before it in the same clause. */
export const periodOf = ({ figures, shape }: Reading, figure: Figure): Figure | null => {
  const token = `‹[a-z]${figure.id}›`;
  const beside = [
    pattern(
      `${token}${bracket},? ?\\(?(?:(?:in|at|as at|during|for|on|by|as of) (?:the )?)?(?:end of )?{D}`,
      '',
    ),
    pattern(
      `{D} ?[:,=-]? ?\\(?(?:was |were |had |there (?:was|were) |at |of |around |about |approximately )?(?:a total of )?${token}`,
      '',
    ),
    pattern(
      `${token}${bracket} ?(?:[a-z'/-]+ ){0,6}?\\(?(?:in|at|as at|during|for|on|by|the|as of|to)? ?(?:the )?{D}`,
      '',
    ),
    pattern(`{D}, [^‹;]{0,60}?${token}`, ''),
  ];
  for (const one of beside) {
    const id = one
      .exec(shape)
      ?.findLast((group, index) => index > 0 && group !== undefined && figures[Number(group)]?.kind === 'd');
    if (id !== undefined) return figures[Number(id)] ?? null;
  }
  return null;
};

const ordered = (
  reading: Reading,
  first: Figure,
  second: Figure,
  order: Shape['order'],
): [Figure, Figure] => {
  const [one, other] = [periodOf(reading, first)?.order, periodOf(reading, second)?.order];
  const beforeFirst = order === 'before first' || (order === 'by period' && isEarlier(one, other) === true);
  return beforeFirst ? [first, second] : [second, first];
};

/** The last word of change before an offset, in the same clause or right before it. */
const directionBefore = (shape: string, at: number): Direction | null => {
  const words = [...shape.slice(Math.max(0, at - 160), at).matchAll(new RegExp(changeWords, 'g'))];
  const word = words.at(-1)?.[1];
  return word === undefined ? null : directionOf(word);
};

const directionAfter = (shape: string, to: number): Direction | null => {
  const word = new RegExp(
    `^(?:[^‹;.]|‹[dxua]\\d+›){0,40}?${changeWords}(?!(?:[^‹]|‹[dxua]\\d+›){0,30}\\bfrom\\b)`,
  ).exec(shape.slice(to, to + 80))?.[1];
  return word === undefined ? null : directionOf(word);
};

const numbersOf = (match: RegExpMatchArray): number[] =>
  match
    .slice(1)
    .filter((group) => group !== undefined && /^\d+$/.test(group))
    .map(Number);

/** A figure and what may stand in brackets behind it, twice: the main pair, and that of the brackets. */
const pairsIn = (reading: Reading, { shape, order }: Shape, used: Set<number>): Pair[] => {
  const found: Pair[] = [];
  for (const match of reading.shape.matchAll(shape)) {
    const figures = numbersOf(match)
      .map((id) => reading.figures[id])
      .filter((figure) => figure !== undefined);
    const [first, second] =
      figures.length === 4
        ? [figures[0], figures[2]]
        : [
            figures[0],
            figures.find((one, place) => place > 0 && figures[0] !== undefined && sameKind(figures[0], one)),
          ];
    if (!first || !second || !sameKind(first, second) || used.has(first.id) || used.has(second.id)) continue;
    const word = match.slice(1).find((group) => group !== undefined && !/^\d+$/.test(group));
    const at = match.index;
    const to = at + match[0].length;
    const direction =
      (word === undefined ? null : directionOf(word)) ??
      directionBefore(match[0], match[0].length) ??
      directionBefore(reading.shape, at) ??
      directionAfter(reading.shape, to);
    const [before, after] = ordered(reading, first, second, order);
    found.push({ before, after, direction, at, to });
    const [, inFirst, , inSecond] = figures;
    if (figures.length === 4 && inFirst && inSecond && sameKind(inFirst, inSecond)) {
      const [lesser, later] = before === first ? [inFirst, inSecond] : [inSecond, inFirst];
      found.push({ before: lesser, after: later, direction, at, to });
    }
    for (const figure of figures) used.add(figure.id);
  }
  return found;
};

/** Where a sentence of change has figures of a kind with a period each, in whatever words: the earliest and the latest. */
const pairByPeriods = (reading: Reading, used: ReadonlySet<number>): Pair[] => {
  const word = new RegExp(changeWords).exec(reading.shape);
  const free = reading.figures.filter(
    (figure) =>
      'nprm'.includes(figure.kind) &&
      !used.has(figure.id) &&
      reading.shape.includes(`‹${figure.kind}${figure.id}›`),
  );
  const [first] = free;
  if (!word?.[1] || !first || free.length < 2 || !free.every((one) => sameKind(first, one))) return [];
  const dated = free.map((figure) => ({ figure, order: periodOf(reading, figure)?.order ?? null }));
  const orders = new Set(dated.map(({ order }) => order));
  if (orders.has(null) || orders.size < free.length) return [];
  const inTime = dated.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
  const [before, after] = [inTime[0]?.figure, inTime.at(-1)?.figure];
  if (!before || !after) return [];
  const at = word.index;
  return [{ before, after, direction: directionOf(word[1]), at, to: at + word[0].length }];
};

/** The pairs of figures in a sentence that tell of a change; amounts of change must be marked as such in its shape. */
export const changePairs = (reading: Reading): Pair[] => {
  const used = new Set<number>();
  const found: Pair[] = [];
  for (const value of ['{V}', '{U}', '{Q}'])
    for (const shape of shapesFor(value)) found.push(...pairsIn(reading, shape, used));
  return [...found, ...pairByPeriods(reading, used)].sort((a, b) => a.at - b.at);
};
