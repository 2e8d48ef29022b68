import { periodOn } from '../../../kernel/closed-period.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { readDate } from '../../../kernel/typed-line.ts';
import { dateWords, longDateWords } from '../../../kernel/words-of-time.ts';
import { schoolHolidays } from '../../../platform/authority/closed-periods.ts';
import type { FormError } from '../../../web/form-page.tsx';
import { timesPlanned } from '../calendar-queries.ts';
import { findReview, type Review } from '../review-queries.ts';
import { endAdjournedBy } from '../rules/move-review.ts';
import { cautions, dayOff } from '../rules/plan-review.ts';
import type { DayDoubt } from './review-fields.view.tsx';
import type { HeldChild } from './with-child.tsx';

/** What was typed, with the day that was offered instead where that was taken. */
export const withDayInstead = (typed: Typed): Typed => {
  const instead = readDate(textIn(typed, 'instead'));
  return instead.ok && instead.value !== null ? { ...typed, day: dateWords(instead.value) } : typed;
};

type Asked = { day: string; at: string; due: string | null; review: Review | null };

/** What speaks against a day that was typed: null where nothing does, or where its writer takes it all the same. */
export const doubtsOf = async (
  { tx, scope, child, today }: HeldChild,
  { day, at, due, review }: Asked,
  typed: Typed,
): Promise<{ doubt: DayDoubt; error: FormError } | null> => {
  const off = dayOff(day);
  if (off)
    return {
      doubt: { kind: 'day off', instead: off.instead, words: longDateWords(off.instead) },
      error: { text: off.text, field: 'day' },
    };
  const begun = review?.continuesId ? await findReview(tx, scope, review.continuesId) : null;
  const others = await timesPlanned(tx, scope, {
    officerId: child.officerId,
    day,
    but: review?.id ?? null,
  });
  const against = cautions({
    day,
    at,
    due,
    endBy: begun?.heldOn ? endAdjournedBy(begun.heldOn) : null,
    today,
    others,
    schoolHoliday: periodOn(day, await schoolHolidays(tx, scope, day)),
  });
  if (against.length === 0 || textIn(typed, 'anyway') === day) return null;
  return {
    doubt: { kind: 'cautions', day, cautions: against },
    error: { text: 'Look at this day once more, or take it all the same.', field: 'anyway' },
  };
};
