import { decimalsOf } from '../published/printed-figure.ts';
import type { PublishedIndicator } from '../published/published-tables.ts';
import { type Finding, type PlacedRow, placedRows } from './finding.ts';
import { type DatedFigure, datedFigures, measureName, measureOf } from './measure-of-row.ts';
import { around, median } from './statistics.ts';
import { figureWords, timeOf } from './words.ts';

const rule = 'sudden-equality';

/** So many times its usual step from month to month a series must leave its own neighbours to be far from them. */
const farTimes = 4;
/** ... and so many points at least. */
const leastLeap = 5;

/**
 * A figure that is, to the decimal, the one of another indicator in the same month and area, while it is far from its
 * own months before and after: it was probably copied from there. Whole per cents and 0, 50 and 100 meet by chance.
 */
export const suddenEquality = (indicators: readonly PublishedIndicator[]): Finding[] => {
  const series = placedRows(indicators)
    .filter(
      ({ row, table }) => (table.shape === 'measures' || table.shape === 'areas') && row.unit !== 'number',
    )
    .map(seriesOf);
  const calm = Map.groupBy(series.flatMap(calmFigures), ({ key }) => key);
  const found = series.flatMap((one) => one.leaps.flatMap((place) => copied(one, place, calm) ?? []));
  // The whole stands in the table of its measures and in that of its areas: one finding tells of both.
  const firsts = Map.groupBy(found, ({ table, area, period }) => `${table}|${area}|${period}`);
  return [...firsts.values()].flatMap((same) => same.slice(0, 1));
};

/** A row by month, with the places of its figures that are far from the months around them. */
type Series = { placed: PlacedRow; code: string | null; dated: DatedFigure[]; leaps: number[] };

const seriesOf = (placed: PlacedRow): Series => {
  const dated = datedFigures(placed.row.figures);
  return { placed, code: measureOf(placed).code, dated, leaps: leapsIn(dated) };
};

const leapsIn = (dated: readonly DatedFigure[]): number[] =>
  dated.flatMap(({ value, figure }, place) => {
    const beside = around(dated, place, 2).map((other) => other.value);
    if (beside.length < 2 || decimalsOf(figure.printed) === 0 || value % 50 === 0) return [];
    const leap = Math.min(...beside.map((other) => Math.abs(value - other)));
    return leap >= leastLeap && leap > farTimes * usualStep(dated, place) ? [place] : [];
  });

/** The middle step from one month to the next, without the two steps to and from one place. */
const usualStep = (dated: readonly DatedFigure[], without: number): number =>
  median(
    dated.flatMap(({ value }, place) => {
      const before = dated[place - 1];
      return before === undefined || place === without || place - 1 === without
        ? []
        : [Math.abs(value - before.value)];
    }),
  );

/** The figures that fit the months beside them, by area, unit, month and value: from one of these it was copied. */
const calmFigures = (series: Series): { key: string; series: Series }[] =>
  series.dated.flatMap((dated, place) =>
    series.leaps.includes(place) ? [] : [{ key: sameFigureKey(series, dated), series }],
  );

const sameFigureKey = ({ placed: { row } }: Series, { period, value }: DatedFigure): string =>
  [row.role === 'whole' ? 'whole' : `part ${row.name}`, row.unit, period.at, value].join('|');

type Calm = ReadonlyMap<string, readonly { series: Series }[]>;

const copied = (one: Series, place: number, calm: Calm): Finding | null => {
  const own = one.dated[place];
  const same = own ? (calm.get(sameFigureKey(one, own)) ?? []) : [];
  const source = same.find(({ series }) => isOtherMeasure(one, series))?.series;
  if (!own || !source) return null;
  const { figure, period } = own;
  const { row, table, indicator } = one.placed;
  const said = (other: DatedFigure | undefined): string =>
    other
      ? `${figureWords(other.value, row.unit, decimalsOf(figure.printed))} in ${timeOf(other.figure)}`
      : '';
  const beside = [said(one.dated[place - 1]), said(one.dated[place + 1])]
    .filter((words) => words !== '')
    .join(' and ');
  return {
    rule,
    line: figure.line,
    table: indicator.title,
    area: row.role === 'whole' ? (table.area ?? row.name) : row.name,
    period: period.at,
    printed: figure.printed,
    expected: null,
    sentence: `${figure.printed} in ${timeOf(figure)} is exactly the figure of “${measureName(source.placed)}” for the same month, but far from its own months beside it (${beside}). It was probably copied from there: take it from the records again.`,
    severity: 'doubtful',
  };
};

const isOtherMeasure = (one: Series, other: Series): boolean =>
  (one.code ?? one.placed.indicator.title) !== (other.code ?? other.placed.indicator.title);
