import { type Definition, versionOn } from '../definition.ts';
import { definitionOfFigure } from '../definitions.ts';
import { per } from '../figures.ts';
import { printed } from '../printed-cell.ts';
import { areasWithin, type Tree } from './belonging.ts';

/** A figure of an area as it is kept. */
export type AreaFigure = {
  indicator: string;
  area: string;
  at: string;
  version: number;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  mark?: string | null;
  doubt: string | null;
};

/** A larger area whose figure cannot be added up, and the areas in it whose counts are missing. */
export type NotKnown = { indicator: string; area: string; at: string; missing: readonly string[] };

type Counts = { numerator: number; denominator: number | null };
type Sum = Counts | { missing: readonly string[] };

const isKnown = (sum: Sum): sum is Counts => 'numerator' in sum;

/** A share, a rate or an average is added up from both counts, a number from its own. */
const countsIn = (definition: Definition, figure: AreaFigure): Counts | null => {
  const { numerator, denominator } = figure;
  if (numerator === null || (definition.denominator !== null && denominator === null)) return null;
  return { numerator, denominator: definition.denominator === null ? null : denominator };
};

const added = (parts: readonly Sum[]): Sum => {
  const missing = parts.flatMap((part) => (isKnown(part) ? [] : part.missing));
  if (missing.length > 0) return { missing };
  const known = parts.filter(isKnown);
  return {
    numerator: known.reduce((sum, { numerator }) => sum + numerator, 0),
    denominator: known.some(({ denominator }) => denominator === null)
      ? null
      : known.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0),
  };
};

const valueFrom = (
  { unit, denominator: shares }: Definition,
  { numerator, denominator }: Counts,
): number | null => {
  if (shares === null) return numerator;
  return denominator ? (per[unit] * numerator) / denominator : null;
};

/** Printed figures agree with one that is worked out where it rounds to them. */
const agree = (definition: Definition, given: AreaFigure, sum: Counts): boolean => {
  const counts = countsIn(definition, given);
  if (counts) return counts.numerator === sum.numerator && counts.denominator === sum.denominator;
  const value = valueFrom(definition, sum);
  if (given.value === null || value === null) return true;
  return Math.abs(given.value - value) <= 0.5 * 10 ** -definition.decimals + 1e-9;
};

const doubtOf = (definition: Definition, given: AreaFigure, sum: Counts, parts: readonly string[]): string =>
  `The figure for ${given.area} is ${printed(given.value, definition)}, but the areas in it (${parts.join(', ')}) make ` +
  `${printed(valueFrom(definition, sum), definition)} together. One of these figures is wrong, or an area belongs elsewhere.`;

type Together<Of> = { figures: readonly Of[]; notKnown: readonly NotKnown[] };

/** The areas that lie directly in each larger one. */
type Inside = ReturnType<typeof areasWithin>;

/** Adds up one indicator on one day, the smallest areas first. */
const addUp = <Of extends AreaFigure>(
  own: readonly [Of, ...Of[]],
  definition: Definition,
  inside: Inside,
): Together<Of> => {
  const [first] = own;
  const figures = new Map(own.map((figure) => [figure.area, figure]));
  const notKnown: NotKnown[] = [];

  const hasFigure = (area: string): boolean => figures.has(area) || (inside.get(area) ?? []).some(hasFigure);

  const toldOf = (area: string): Sum => {
    const figure = figures.get(area);
    return (figure && countsIn(definition, figure)) ?? { missing: [area] };
  };

  const sumOf = (area: string): Sum => {
    const parts = inside.get(area);
    if (!parts) return toldOf(area);
    const sum = added(parts.map(sumOf));
    const figure = figures.get(area);
    if (figure) {
      if (isKnown(sum) && figure.doubt === null && !agree(definition, figure, sum))
        figures.set(area, { ...figure, doubt: doubtOf(definition, figure, sum, parts) });
      return toldOf(area);
    }
    if (isKnown(sum)) {
      const value = valueFrom(definition, sum);
      const version = versionOn(definition, first.at)?.version ?? first.version;
      figures.set(area, { ...first, area, version, ...sum, value, mark: null, doubt: null });
    } else if (parts.some(hasFigure))
      notKnown.push({ indicator: first.indicator, area, at: first.at, missing: sum.missing });
    return sum;
  };

  const inOthers = new Set([...inside.values()].flat());
  for (const area of inside.keys()) if (!inOthers.has(area)) sumOf(area);
  return { figures: [...figures.values()], notKnown };
};

/**
 * Figures with those of larger areas, which are added up from the areas that lie in them on the day: numerators,
 * denominators, and the value from both. Never where one of these areas has no counts; `notKnown` says which. A figure
 * that a source gives of the larger area itself stays, and is doubted where what lies in it makes something else.
 */
export const withLargerAreas = <Of extends AreaFigure>(
  figures: readonly Of[],
  treeOf: (day: string) => Tree,
): Together<Of> => {
  const together = [...Map.groupBy(figures, ({ at }) => at)].flatMap(([day, ofDay]) => {
    const inside = areasWithin(treeOf(day));
    return [...Map.groupBy(ofDay, ({ indicator }) => indicator)].map(([indicator, own]): Together<Of> => {
      const definition = definitionOfFigure(indicator);
      const [first, ...others] = own;
      return definition && first
        ? addUp([first, ...others], definition, inside)
        : { figures: own, notKnown: [] };
    });
  });
  return {
    figures: together.flatMap((one) => one.figures),
    notKnown: together.flatMap((one) => one.notKnown),
  };
};
