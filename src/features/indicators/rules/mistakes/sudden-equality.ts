import { decimalsOf } from '../published/printed-figure.ts';
import type { PublishedIndicator } from '../published/published-tables.ts';
import { type Finding, type PlacedRow, placedRows } from './finding.ts';
import { type DatedFigure, datedFigures, measureOf } from './measure-of-row.ts';
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
    .map((placed) => ({ placed, dated: datedFigures(placed.row.figures) }));
  const found = series.flatMap((one) => leapsOf(one).flatMap((leap) => copied(one, leap, series) ?? []));
  // The whole stands in the table of its measures and in that of its areas: one finding tells of both.
  return found.filter(
    (finding, place) =>
      found.findIndex(
        ({ table, area, period }) =>
          table === finding.table && area === finding.area && period === finding.period,
      ) === place,
  );
};

type Series = { placed: PlacedRow; dated: DatedFigure[] };

/** The places of figures far from the months around them. */
const leapsOf = ({ dated }: Series): number[] =>
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

const copied = (one: Series, place: number, series: readonly Series[]): Finding | null => {
  const own = one.dated[place];
  const source = series.find(
    (other) => isOtherMeasure(one.placed, other.placed) && own !== undefined && hasSame(other, own),
  );
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
    sentence: `${figure.printed} in ${timeOf(figure)} is exactly the figure of “${source.placed.indicator.title}” for the same month, but far from its own months beside it (${beside}). It was probably copied from there: take it from the records again.`,
    severity: 'doubtful',
  };
};

const isOtherMeasure = (one: PlacedRow, other: PlacedRow): boolean => {
  const areSame =
    measureOf(one).code === measureOf(other).code && one.indicator.title === other.indicator.title;
  const isSameArea = one.row.role === 'whole' ? other.row.role === 'whole' : one.row.name === other.row.name;
  const isSameIndicator = measureOf(one).code !== null && measureOf(one).code === measureOf(other).code;
  return !areSame && !isSameIndicator && isSameArea && one.row.unit === other.row.unit;
};

/** The other series has the figure too, and there it fits the months beside it. */
const hasSame = (other: Series, { period, value }: DatedFigure): boolean => {
  const place = other.dated.findIndex((figure) => figure.period.at === period.at && figure.value === value);
  return place >= 0 && !leapsOf(other).includes(place);
};
