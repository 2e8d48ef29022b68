import type { TimetableTable } from '../hand-worked.ts';
import { firstReviews } from './first-reviews.ts';
import { laterReviews } from './later-reviews.ts';
import { oneYearReturns } from './one-year-returns.ts';
import { periodsOfCare } from './periods-of-care.ts';
import { whoIsInIt } from './who-is-in-it.ts';

/** All hand-worked cases of the timetable. */
export const timetableTables: readonly TimetableTable[] = [
  whoIsInIt,
  firstReviews,
  laterReviews,
  periodsOfCare,
  oneYearReturns,
];
