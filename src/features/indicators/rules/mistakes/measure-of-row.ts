import { type NamedIndicator, namedIndicator } from '../published/named-indicator.ts';
import type { Figure, Period } from '../published/published-tables.ts';
import { unitInWords } from '../published/unit-of.ts';
import type { PlacedRow } from './finding.ts';

/** What a row measures: by its own label where that names an indicator, else by the heading of its table. */
export const measureOf = ({ indicator, table, row }: PlacedRow): NamedIndicator => {
  const own = table.shape === 'measures' ? namedIndicator(row.name) : null;
  return own?.code ? own : namedIndicator(indicator.title);
};

/** The words that name what a row measures: its own label where that names an indicator, else its table's heading. */
export const measureName = ({ indicator, table, row }: PlacedRow): string =>
  table.shape === 'measures' && namedIndicator(row.name).code !== null ? row.name : indicator.title;

/** Rows with the same key print the same figures: same indicator, unit and area, and no target or forecast of it. */
export const measureKey = (placed: PlacedRow): string => {
  const { code } = measureOf(placed);
  const { row, indicator, table } = placed;
  const whose = row.role === 'part' ? `${table.shape} ${row.name}` : row.role;
  const line = table.shape === 'measures' && !isPlainMeasure(row.name) ? row.name.toLowerCase() : '';
  return [code ?? indicator.title.toLowerCase(), row.unit, whose, line].join('|');
};

/** "Number", "Rate per 10,000" or the indicator's own name, where "Target" and "Percentage last year" say more. */
const isPlainMeasure = (name: string): boolean =>
  (unitInWords(name) !== null || namedIndicator(name).code !== null) &&
  !/target|forecast|planned|previous|last year|year to date|ytd|average of/i.test(name);

/** A figure that was read, with its time. */
export type DatedFigure = { figure: Figure; period: Period; value: number };

/** The figures of a row that have a number and a time, the earliest first. */
export const datedFigures = (figures: readonly Figure[]): DatedFigure[] =>
  figures
    .flatMap((figure) =>
      figure.value === null || figure.period === null
        ? []
        : [{ figure, period: figure.period, value: figure.value }],
    )
    .toSorted((a, b) => a.period.at.localeCompare(b.period.at));
