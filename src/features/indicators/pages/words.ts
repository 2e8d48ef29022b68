import { figureWords } from '../rules/sentence/figure-words.ts';
import type { Series } from '../rules/series.ts';

/** A figure as it is printed: "64.7%", "2,117"; "none" where there is nobody to count. */
export const printed = (value: number | null, series: Pick<Series, 'unit' | 'decimals'>): string =>
  value === null ? 'none' : figureWords(value, series);
