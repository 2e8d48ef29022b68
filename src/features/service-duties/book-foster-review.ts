import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { type Kept, lockKind, type Mistake, valuesOf } from '../quality/index.ts';
import { fosterReviewFields } from './duty-kinds.ts';
import { bookings } from './duty-records.ts';
import { againstBooking } from './rules/foster-review.ts';

const mistake = (field: string, text: string) => refused({ field, text });

/**
 * Whether a foster review can be kept: within the ceilings of its day and week, unless it stands on that day already.
 * Whoever calls holds all other bookings back until the transaction ends.
 */
export const mayBook = async (
  tx: Tx,
  scope: Scope,
  { id, content }: Kept,
): Promise<Result<true, Mistake>> => {
  const { day, why, heldOn, came, calledOff } = valuesOf(fosterReviewFields, content);
  if (calledOff !== '')
    return heldOn === null ? ok(true) : mistake('calledOff', 'It was held, or it was called off. Say one.');
  if (came.length > 0 && heldOn === null)
    return mistake('heldOn', 'Give the day on which it was held, since you say who came.');
  const { booked, kept, ceilings } = await bookings(tx, scope);
  const before = booked.find((one) => one.id === id);
  if (before && before.day === day && before.why === why) return ok(true);
  const others = booked.filter((one) => one.id !== id);
  const against = againstBooking({ day: day ?? '', why }, others, kept, ceilings);
  return against === null ? ok(true) : mistake('day', against);
};

/** Whether a day can be kept for reviews after an allegation: one a month, and none of another kind is booked on it. */
export const mayKeepDay = async (
  tx: Tx,
  scope: Scope,
  { id, content }: Kept,
  earlier: string | null,
): Promise<Result<true, Mistake>> => {
  // Nobody books a review on it meanwhile.
  await lockKind(tx, scope, 'foster review');
  const day = String(content.day ?? '');
  const { booked, kept } = await bookings(tx, scope);
  const others = id === null ? kept : kept.filter((one) => one !== earlier);
  if (others.some((one) => one.slice(0, 7) === day.slice(0, 7)))
    return mistake('day', 'A day is kept in this month already. Move that one, or choose another month.');
  return booked.some((one) => one.day === day && one.why !== 'allegation')
    ? mistake('day', 'Another review is booked on this day. Choose another day.')
    : ok(true);
};
