import { namedIndicator, numberCodes } from '../published/named-indicator.ts';
import type { Figure, PublishedIndicator, Row } from '../published/published-tables.ts';
import { type PlacedRow, placedRows } from './finding.ts';
import { measureOf } from './measure-of-row.ts';

/** The figure of a part in one month and how many children it has then; `size` is null where no table tells. */
export type SizedPart = { name: string; figure: Figure; value: number; size: number | null };

/** How many children each area has in a month, from the table of numbers of the same population in the same report. */
export type SizeOf = (area: string, at: string) => number | null;

/** The sizes that a report tells for the areas of one of its indicators. */
export const sizesFor = (
  indicator: PublishedIndicator,
  indicators: readonly PublishedIndicator[],
): SizeOf => {
  const { population } = namedIndicator(indicator.title);
  const rows = placedRows(indicators).filter(
    (placed) =>
      population !== null &&
      placed.table.shape === 'areas' &&
      placed.row.unit === 'number' &&
      measureOf(placed).code === numberCodes[population],
  );
  return (area, at) => figureOf(rows, area)?.find(({ period }) => period?.at === at)?.value ?? null;
};

const figureOf = (rows: readonly PlacedRow[], area: string): Figure[] | undefined =>
  rows.find(({ row }) => row.name === area)?.row.figures;

/** The parts with a figure in the month; a part that had no children then is none, whatever stands in its cell. */
export const partsAt = (parts: readonly Row[], at: string, sizeOf: SizeOf): SizedPart[] =>
  parts.flatMap(({ name, figures }): SizedPart[] => {
    const figure = figures.find(({ period }) => period?.at === at);
    const size = sizeOf(name, at);
    if (!figure || figure.value === null || size === 0) return [];
    return [{ name, figure, value: figure.value, size }];
  });
