import { namedIndicator, numberCodes } from '../published/named-indicator.ts';
import type { Figure, PublishedIndicator, Row } from '../published/published-tables.ts';
import { placedRows } from './finding.ts';
import { datedFigures, measureOf } from './measure-of-row.ts';

/** The figure of a part in one month and how many children it has then; `size` is null where no table tells. */
export type SizedPart = { name: string; figure: Figure; value: number; size: number | null };

/** How many children each area has in a month, from the table of numbers of the same population in the same report. */
export type SizeOf = (area: string, at: string) => number | null;

/** The sizes that a report tells for the areas of each of its indicators. */
export const sizesIn = (
  indicators: readonly PublishedIndicator[],
): ((indicator: PublishedIndicator) => SizeOf) => {
  const sizes = new Map<string, number>();
  for (const placed of placedRows(indicators)) {
    const { table, row } = placed;
    if (table.shape !== 'areas' || row.unit !== 'number') continue;
    const { code } = measureOf(placed);
    for (const { period, value } of datedFigures(row.figures))
      sizes.set(`${code}|${row.name}|${period.at}`, value);
  }
  return ({ title }) => {
    const { population } = namedIndicator(title);
    return (area, at) =>
      population === null ? null : (sizes.get(`${numberCodes[population]}|${area}|${at}`) ?? null);
  };
};

/** The parts with a figure in the month; a part that had no children then is none, whatever stands in its cell. */
export const partsAt = (parts: readonly Row[], at: string, sizeOf: SizeOf): SizedPart[] =>
  parts.flatMap(({ name, figures }): SizedPart[] => {
    const figure = figures.find(({ period }) => period?.at === at);
    const size = sizeOf(name, at);
    if (!figure || figure.value === null || size === 0) return [];
    return [{ name, figure, value: figure.value, size }];
  });
