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
  before: 'It was due before the reviews of the extract begin',
};

const noReviews = (firstDue: string): Partial<Record<ReviewDuty, Standing>> => ({
  first_review: unknown(firstDue, words.noFile),
  second_review: unknown(null, words.noFile),
  review: unknown(null, words.noFile),
});

/** Nothing is known of the first ones: they were due before reviews are told of. */
const fromTheMiddle = (
  held: readonly string[],
  reviewsSince: string,
  at: string,
): Partial<Record<ReviewDuty, Standing>> => {
  const last = held.at(-1);
  const latest = plusMonths(plusDays(reviewsSince, -1), 6);
  const next =
    last === undefined ? owed(latest, at, words.later) : owed(plusMonths(last, 6), at, words.later);
  return {
    first_review: unknown(null, words.before),
    second_review: unknown(null, words.before),
    review:
      last === undefined && next.status === 'due'
        ? unknown(latest, 'The last review was held before the reviews of the extract begin')
        : next,
  };
};

/**
 * Reviews: the first within 20 working days of coming into care, the second within three months of the first, then
 * every six months (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33).
 */
export const reviewDuties = (
  child: Pick<ChildInCare, 'since' | 'reviews'>,
  at: string,
  { kinds, reviewsSince }: Pick<Told, 'kinds' | 'reviewsSince'>,
): Partial<Record<ReviewDuty, Standing>> => {
  const firstDue = addWorkingDays(child.since, 20);
  if (!kinds.has('Reviews') || reviewsSince === null) return noReviews(firstDue);
  const held = since(child.since, child.reviews);
  const [first, second] = held;
  if (firstDue < reviewsSince && (first === undefined || first >= reviewsSince))
    return fromTheMiddle(held, reviewsSince, at);
  if (first === undefined) return { first_review: owed(firstDue, at, words.first) };
  const secondDue = plusMonths(first, 3);
  const begun = { first_review: done(firstDue, words.first) };
  if (second === undefined) return { ...begun, second_review: owed(secondDue, at, words.second) };
  return {
    ...begun,
    second_review: done(secondDue, words.second),
    review: owed(plusMonths(held.at(-1) ?? second, 6), at, words.later),
  };
};
