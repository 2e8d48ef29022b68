import type { Period } from './year.ts';

/** The first and last day of the year that begins in one. */
export const yearFrom = (begun: number): Period => ({
  first: `${begun}-04-01`,
  last: `${begun + 1}-03-31`,
});
