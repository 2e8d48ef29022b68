import { type ChildRecord, timetableOf } from './child-record.ts';
import type { ReviewDuty } from './timetable/reviews.ts';

/** The review that is owed next, the last day for it (ISO), and why in words. */
export type NextReview = { duty: ReviewDuty; due: string; basis: string };

const reviewDuties: readonly string[] = ['first_review', 'second_review', 'review'] satisfies ReviewDuty[];

/**
 * The next review of a child by the timetable (README, "The timetable"), counted anew from what was held: a review
 * that is held early brings the following ones forward. Null where nothing is owed.
 */
export const nextReview = (
  child: { reference: string; born: string | null },
  record: ChildRecord,
  at: string,
): NextReview | null => {
  const next = timetableOf(child, record, at).find(
    ({ duty, status }) => reviewDuties.includes(duty) && status !== 'done',
  );
  return next?.due ? { duty: next.duty as ReviewDuty, due: next.due, basis: next.basis } : null;
};
