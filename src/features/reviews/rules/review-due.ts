import { birthday, plusDays } from '../../../kernel/days.ts';
import { type ReviewDuty, reviewDuties } from './timetable/reviews.ts';

/** Days (ISO) of an episode of care; the last day does not count. */
export type CareDays = { from: string; until: string | null; legalStatus: string };

const shortBreaks: readonly string[] = ['V3', 'V4'];

/**
 * The first day of the period of care that is open on a day, through episodes that follow each other without a gap;
 * null where the child is not in our care on it. Whoever comes into care again begins anew.
 */
export const inCareSince = (episodes: readonly CareDays[], at: string): string | null => {
  const until = (one: CareDays): string => one.until ?? plusDays(at, 1);
  const begun = episodes
    .filter(({ from, legalStatus }) => from <= at && !shortBreaks.includes(legalStatus))
    .sort((one, other) => (one.from < other.from ? 1 : -1));
  const open = begun.find((one) => until(one) > at);
  if (!open) return null;
  return begun.reduce(
    (since, one) => (until(one) >= since && one.from < since ? one.from : since),
    open.from,
  );
};

/** What a child's next review hangs on: `held` are the days of reviews that were held, the oldest first. */
export type ReviewedChild = {
  born: string | null;
  addedOn: string;
  episodes: readonly CareDays[];
  held: readonly string[];
};

/** The review that is owed next, the last day for it (ISO), and why in words. */
export type NextReview = { duty: ReviewDuty; due: string; basis: string };

const latestFirst: readonly ReviewDuty[] = ['review', 'second_review', 'first_review'];

/**
 * The next review of a child by the timetable (README, "The timetable"), counted anew from what was held: a review
 * that is held early brings the following ones forward. Reviews are known of from the day on which the child was
 * added, or from the first one that was written down where that is earlier. Null where nothing is owed or nobody can say.
 */
export const nextReview = (
  { born, addedOn, episodes, held }: ReviewedChild,
  at: string,
): NextReview | null => {
  const since = inCareSince(episodes, at);
  if (since === null) return null;
  const [first = addedOn] = held;
  const told = { kinds: new Set(['Reviews']), reviewsSince: first < addedOn ? first : addedOn };
  const standings = reviewDuties({ since, fromTheStart: true, reviews: held }, at, told);
  const eighteen = born === null ? null : birthday(born, 18);
  for (const duty of latestFirst) {
    const standing = standings[duty];
    if (!standing?.due || standing.status === 'done') continue;
    const { due, basis } = standing;
    return eighteen !== null && due >= eighteen ? null : { duty, due, basis };
  }
  return null;
};
