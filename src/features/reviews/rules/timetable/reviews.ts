import { plusDays, plusMonths } from '../../../../kernel/days.ts';
import { addWorkingDays } from '../../../../kernel/working-days.ts';
import { type Duty, done, owed, type Standing, unknown } from './duty.ts';
import { type ChildInCare, since, type Told } from './history.ts';

export type ReviewDuty = Extract<Duty, 'first_review' | 'second_review' | 'review'>;

const words = {
  first: 'Within 20 working days of coming into care',
  second: 'Within three months of the first review',
  later: 'Within six months of the last review',
  noFile: 'The extract has no reviews',
  before: 'It was due before what the extract tells of',
  lastBefore: 'The last review was held before what the extract tells of',
};

const noReviews = (firstDue: string | null): Partial<Record<ReviewDuty, Standing>> => ({
  first_review: unknown(firstDue, words.noFile),
  second_review: unknown(null, words.noFile),
  review: unknown(null, words.noFile),
});

/** Nothing is known of the first ones: they were due before reviews, or the child's care, are told of. */
const fromTheMiddle = (review: Standing): Partial<Record<ReviewDuty, Standing>> => ({
  first_review: unknown(null, words.before),
  second_review: unknown(null, words.before),
  review,
});

/** The last review was held before reviews are told of: on the day before at the latest. */
const nextAtTheLatest = (reviewsSince: string, at: string): Standing => {
  const latest = plusMonths(plusDays(reviewsSince, -1), 6);
  return latest < at ? owed(latest, at, words.later) : unknown(latest, words.lastBefore);
};

/**
 * Reviews: the first within 20 working days of coming into care, the second within three months of the first, then
 * every six months (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33).
 */
export const reviewDuties = (
  child: Pick<ChildInCare, 'since' | 'fromTheStart' | 'reviews'>,
  at: string,
  { kinds, reviewsSince }: Pick<Told, 'kinds' | 'reviewsSince'>,
): Partial<Record<ReviewDuty, Standing>> => {
  const firstDue = addWorkingDays(child.since, 20);
  if (!kinds.has('Reviews') || reviewsSince === null) return noReviews(child.fromTheStart ? firstDue : null);
  const held = since(child.since, child.reviews);
  const [first, second] = held;
  const last = held.at(-1);
  const next = last === undefined ? null : owed(plusMonths(last, 6), at, words.later);
  if (!child.fromTheStart) return fromTheMiddle(next ?? unknown(null, words.lastBefore));
  if (firstDue < reviewsSince) return fromTheMiddle(next ?? nextAtTheLatest(reviewsSince, at));
  if (first === undefined) return { first_review: owed(firstDue, at, words.first) };
  const secondDue = plusMonths(first, 3);
  const begun = { first_review: done(firstDue, words.first) };
  if (second === undefined) return { ...begun, second_review: owed(secondDue, at, words.second) };
  return { ...begun, second_review: done(secondDue, words.second), ...(next && { review: next }) };
};
