import { yearBegun } from '../../../kernel/years.ts';

/** A period by its first and last day (ISO). */
export type Period = { first: string; last: string };

/** The year from 1 April of that year to 31 March of the next. */
export const yearFrom = (year: number): Period => ({
  first: `${year}-04-01`,
  last: `${year + 1}-03-31`,
});

/** How many years can be looked back at. */
const yearsBack = 6;

/** The year of today and those before it, the latest first. */
export const yearsBefore = (today: string): number[] =>
  Array.from({ length: yearsBack }, (_, back) => yearBegun(today) - back);

/** The year that an address names, or the one of today. */
export const yearIn = (typed: string, today: string): number =>
  yearsBefore(today).find((year) => String(year) === typed) ?? yearBegun(today);
