import { figureWords } from './sentence/figure-words.ts';
import type { Series } from './series.ts';

/** How a figure's unit is printed. */
export type Printing = Pick<Series, 'unit' | 'decimals'>;

/** A figure as it is printed: "64.7%", "2,117"; "none" where there is nobody to count. */
export const printed = (value: number | null, series: Printing): string =>
  value === null ? 'none' : figureWords(value, series);

/** What stands in the place of a figure that is hidden. */
export const notShown = 'hidden';

/** A figure of a public table: hidden ones say so. */
export const printedCell = (
  { value, hidden }: { value: number | null; hidden: boolean },
  series: Printing,
): string => (hidden && value === null ? notShown : printed(value, series));
