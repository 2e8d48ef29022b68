import { type NamedIndicator, namedIndicator } from '../published/named-indicator.ts';
import type { Figure, Period } from '../published/published-tables.ts';
import type { PlacedRow } from './finding.ts';

/** What a row measures: by its own label where that names an indicator, else by the heading of its table. */
export const measureOf = ({ indicator, table, row }: PlacedRow): NamedIndicator => {
  const own = table.shape === 'measures' ? namedIndicator(row.name) : null;
  return own?.code ? own : namedIndicator(indicator.title);
};

/** Rows with the same key print the same figures: same indicator, unit and area. */
export const measureKey = (placed: PlacedRow): string => {
  const { code } = measureOf(placed);
  const { row, indicator, table } = placed;
  const whose = row.role === 'part' ? `${table.shape} ${row.name}` : row.role;
  return [code ?? indicator.title.toLowerCase(), row.unit, whose].join('|');
};

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
