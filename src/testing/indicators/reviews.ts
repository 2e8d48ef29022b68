import { plusDays, plusMonths } from '../../kernel/days.ts';
import { addWorkingDays } from '../../kernel/working-days.ts';
import { type Episode, periodBegan } from './care.ts';
import { yearBegan } from './days.ts';
import { codeIn, dateIn, textIn } from './fields.ts';
import type { Records } from './records.ts';

export type Review = { child: string; held: string; code: string | null };

/** Reviews in the order in which they were held; two on one day with one code are one. */
export const reviewsOf = (records: Records): Review[] => {
  const seen = new Map<string, Review>();
  for (const row of records.rows('Reviews')) {
    const review = {
      child: textIn(row, 'CHILD') ?? '',
      held: dateIn(row, 'REVIEW').date ?? '',
      code: codeIn(row, 'REVIEW_CODE'),
    };
    seen.set(JSON.stringify(review), review);
  }
  return [...seen.values()].sort((one, other) => one.held.localeCompare(other.held));
};

/** The 1 April before which nothing is known of reviews; null where the file has none. */
const reviewsKnownFrom = (reviews: readonly Review[]): string | null => {
  const [oldest] = reviews;
  return oldest ? yearBegan(oldest.held) : null;
};

export type Timeliness = 'not counted' | 'in time' | 'late';

/** Whether all reviews of a child, looked after on the day in that episode, came in time since 1 April. */
export const reviewedInTime = (
  reviews: readonly Review[],
  child: string,
  episodes: readonly Episode[],
  current: Episode,
  day: string,
): Timeliness => {
  const began = periodBegan(episodes, current.period);
  const knownFrom = reviewsKnownFrom(reviews);
  if (knownFrom === null || day < knownFrom) return 'not counted';
  const firstDue = addWorkingDays(began, 20);
  if (firstDue > day) return 'not counted';
  const assumed = firstDue < knownFrom;
  const ours = reviews.filter((review) => review.child === child && review.held >= began);
  const held = ours.map((review) => review.held).filter((date) => date <= day);
  let due = assumed ? plusMonths(plusDays(knownFrom, -1), 6) : firstDue;
  let months = assumed ? 6 : 3;
  for (const date of held) {
    if (date > due && date >= yearBegan(day)) return 'late';
    due = plusMonths(date, months);
    months = 6;
  }
  return due <= day ? 'late' : 'in time';
};
