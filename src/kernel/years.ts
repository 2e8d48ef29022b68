import type { Period } from './counts.ts';
import { plusMonths } from './days.ts';

const earlier = (one: string, other: string): string => (one < other ? one : other);

/** The year that begins on 1 April of `year`, up to `today` where it is not over. */
export const yearOf = (year: number, today: string): Period => ({
  from: `${year}-04-01`,
  to: earlier(`${year + 1}-03-31`, today),
});

/** "2025-26": the year that begins on 1 April 2025. */
export const yearWords = (begun: number): string => `${begun}-${String((begun + 1) % 100).padStart(2, '0')}`;

/** In which such year a day lies. */
export const yearBegun = (day: string): number => Number(plusMonths(day, -3).slice(0, 4));

/** The same days a year before: part of a year is never compared with a whole one. */
export const yearBefore = ({ from, to }: Period): Period => ({
  from: plusMonths(from, -12),
  to: plusMonths(to, -12),
});
