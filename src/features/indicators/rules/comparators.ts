import { counted } from '../../../kernel/counted.ts';
import type { NationalFigure, Neighbours } from './national-statistics.ts';
import { figuresAt, type Twin } from './twins.ts';

/** A published figure beside ours; without value it has the mark that stands in its place, if any. */
export type Compared = { code: string; name: string; value: number | null; mark: string | null };

/** How the ten neighbours were put together. */
export type Method = 'weighted mean' | 'median';

/**
 * The neighbours as one figure. `method` says how: a weighted mean (sum of numerators over sum of denominators) where
 * every neighbour with a value has both counts, else the median. `value` is not rounded; null where none has one.
 */
export type NeighboursTogether = {
  method: Method;
  value: number | null;
  neighbours: Compared[];
  withValue: number;
  lowest: Compared | null;
  highest: Compared | null;
};

/** What stands beside an authority's indicator; null where the statistic has no such line. */
export type Comparators = {
  period: string;
  own: Compared | null;
  region: Compared | null;
  national: Compared | null;
  neighbours: NeighboursTogether;
};

/**
 * The comparators of an authority (by its three-digit code) for the national twin of an indicator in one period as
 * published ("2025").
 */
export const comparatorsOf = (
  twin: Twin,
  figures: readonly NationalFigure[],
  authority: Neighbours,
  period: string,
): Comparators => {
  const values = figuresAt(figures, twin).filter((figure) => figure.period === period);
  const own = values.find(isAuthority(authority.code)) ?? null;
  const region = values.find(({ level, code }) => level === 'regional' && code === own?.regionCode) ?? null;
  const national = values.find(({ level }) => level === 'national') ?? null;
  const found = authority.neighbours.flatMap(({ code }) => values.find(isAuthority(code)) ?? []);
  return {
    period,
    own: own && compared(own),
    region: region && compared(region),
    national: national && compared(national),
    neighbours: neighboursTogether(found.map(compared), countsOf(twin, figures, found)),
  };
};

const isAuthority =
  (code: string) =>
  (figure: NationalFigure): boolean =>
    figure.level === 'local authority' && figure.localCode === code;

const compared = ({ code, name, value, mark }: NationalFigure): Compared => ({ code, name, value, mark });

/** What a share was made of; `per` turns it into a figure of its unit. */
export type Counts = { numerator: number; denominator: number; per: number };

/** Numerator and denominator of each that has a value; null where one of them lacks either. */
const countsOf = (
  { counts }: Twin,
  figures: readonly NationalFigure[],
  found: readonly NationalFigure[],
): Counts[] | null => {
  if (counts === null) return null;
  const numerators = figuresAt(figures, counts.numerator);
  const denominators = figuresAt(figures, counts.denominator);
  const all = found
    .filter(({ value }) => value !== null)
    .map((figure) => {
      const isSame = (other: NationalFigure): boolean =>
        other.code === figure.code && other.period === figure.period && other.level === figure.level;
      const numerator = numerators.find(isSame)?.value ?? null;
      const denominator = denominators.find(isSame)?.value ?? null;
      return numerator === null || denominator === null ? null : { numerator, denominator, per: counts.per };
    });
  const known = all.filter((pair) => pair !== null);
  return known.length === all.length ? known : null;
};

/** Some neighbours put together; `counts` of all that have a value, or null where one of them lacks its counts. */
export const neighboursTogether = (
  neighbours: readonly Compared[],
  counts: readonly Counts[] | null,
): NeighboursTogether => {
  const sorted = neighbours
    .filter((one): one is Compared & { value: number } => one.value !== null)
    .toSorted((a, b) => a.value - b.value);
  const mean = counts && weightedMean(counts);
  return {
    method: mean === null ? 'median' : 'weighted mean',
    value: mean ?? median(sorted.map(({ value }) => value)),
    neighbours: [...neighbours],
    withValue: sorted.length,
    lowest: sorted.at(0) ?? null,
    highest: sorted.at(-1) ?? null,
  };
};

/** The neighbours as one line among comparators, which says what kind of middle it is. */
export const asOne = ({ method, value, withValue }: NeighboursTogether): Compared => ({
  code: 'together',
  name: `${counted(withValue, 'neighbour')} together (${method})`,
  value,
  mark: null,
});

const weightedMean = (counts: readonly Counts[]): number | null => {
  const denominator = counts.reduce((sum, pair) => sum + pair.denominator, 0);
  const numerator = counts.reduce((sum, pair) => sum + pair.numerator, 0);
  return denominator === 0 ? null : (numerator / denominator) * (counts[0]?.per ?? 1);
};

const median = (sorted: readonly number[]): number | null => {
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  const lower = sorted[Math.ceil(middle) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
};
