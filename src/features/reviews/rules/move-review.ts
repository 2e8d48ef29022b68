import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { readDate } from '../../../kernel/typed-line.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { addWorkingDays } from '../../../kernel/working-days.ts';
import { dayOff, readDayAndTime } from './plan-review.ts';

/** The reason that is kept with a step, or what to mend. */
export const readReason = (typed: Typed): Result<string, Mistake> => {
  const reason = textIn(typed, 'reason');
  return reason === ''
    ? refused({ text: 'Say why. It is kept with the review.', field: 'reason' })
    : ok(reason);
};

export type MovedReview = { day: string; at: string; place: string; reason: string };

/** Reads a new day for a review, with its reason. */
export const readMove = (typed: Typed): Result<MovedReview, Mistake> => {
  const when = readDayAndTime(typed);
  if (!when.ok) return when;
  const reason = readReason(typed);
  if (!reason.ok) return reason;
  return ok({ ...when.value, place: textIn(typed, 'place'), reason: reason.value });
};

const workingDaysToEnd = 20;

/**
 * The last day on which a review that was adjourned on a day can be ended: it is adjourned once, for not more than 20
 * working days (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 36(2); IRO Handbook,
 * "Adjournment of reviews").
 */
export const endAdjournedBy = (day: string): string => addWorkingDays(day, workingDaysToEnd);

export type AdjournedReview = { met: string; day: string; at: string; reason: string };

/** Reads that a review met on a day and goes on on another. `met` is the first one's field. */
export const readAdjourned = (typed: Typed, today: string): Result<AdjournedReview, Mistake> => {
  const met = readDate(textIn(typed, 'met'));
  if (!met.ok) return refused({ text: met.reason, field: 'met' });
  if (met.value === null) return refused({ text: 'Give the day on which it was adjourned.', field: 'met' });
  if (met.value > today) return refused({ text: 'That day is still to come.', field: 'met' });
  const when = readDayAndTime(typed);
  if (!when.ok) return when;
  const { day, at } = when.value;
  if (day <= met.value) return refused({ text: 'It goes on on a later day.', field: 'day' });
  const off = dayOff(day);
  if (off) return refused({ text: off.text, field: 'day' });
  const last = endAdjournedBy(met.value);
  if (day > last)
    return refused({
      text: `A review is adjourned for 20 working days at most: to ${dateWords(last)}.`,
      field: 'day',
    });
  const reason = readReason(typed);
  return reason.ok ? ok({ met: met.value, day, at, reason: reason.value }) : reason;
};
