import type { Period } from './year.ts';

/** The year that a day (ISO) lies in, by the year in which it begins: it runs from 1 April to 31 March. */
export const newestYear = (day: string): number => {
  const year = Number(day.slice(0, 4));
  return day.slice('yyyy-'.length) >= '04-01' ? year : year - 1;
};

/** The first and last day of the year that begins in one. */
export const yearFrom = (begun: number): Period => ({
  first: `${begun}-04-01`,
  last: `${begun + 1}-03-31`,
});

/** "2025–26". */
export const yearWords = (begun: number): string => `${begun}–${String(begun + 1).slice(2)}`;
