import { readNeededDay, readPastDay } from '../../../kernel/read-typed.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { readTime } from '../../../kernel/typed-line.ts';
import { dateWords, longDateWords } from '../../../kernel/words-of-time.ts';
import { isWorkingDay } from '../../../kernel/working-days.ts';
import type { Reason } from './conference.ts';
import { readReason } from './hold-form.ts';

/** The day (ISO) and the time ("14:00", or empty) of a conference to come. */
export type ConferencePlan = { day: string; at: string };

/** Reads for when a conference is planned. */
export const readPlan = (typed: Typed): Result<ConferencePlan, Mistake> => {
  const day = readNeededDay(typed, 'day', 'Give the day, like 13 May 2026.');
  if (!day.ok) return day;
  const at = readTime(textIn(typed, 'at'));
  return at.ok ? ok({ day: day.value, at: at.value ?? '' }) : refused({ text: at.reason, field: 'at' });
};

/** What speaks against a day (ISO), for whoever plans to decide: it may be taken all the same. */
export const cautionsAbout = (day: string, due: string, today: string): string[] => [
  ...(isWorkingDay(day) ? [] : [`${longDateWords(day)} is a weekend or a bank holiday.`]),
  ...(day > due ? [`The conference is due by ${dateWords(due)}.`] : []),
  ...(day < today ? [`${dateWords(day)} has passed.`] : []),
];

/** How a conference did not come about: it met and was adjourned on a day (ISO), or it was called off. */
export type NotHeld = {
  state: 'adjourned' | 'called off';
  day: string;
  reason: Reason;
  reasonWords: string;
};

/** Reads that a conference was adjourned or called off, and why. */
export const readNotHeld = (typed: Typed, today: string): Result<NotHeld, Mistake> => {
  const state = textIn(typed, 'state');
  if (state !== 'adjourned' && state !== 'called off')
    return refused({ text: 'Say what happened to it.', field: 'state' });
  const day = readPastDay(typed, 'day', 'Give the day on which it was adjourned or called off.', today);
  if (!day.ok) return day;
  const reason = readReason(typed, 'Say why.');
  return reason.ok ? ok({ state, day: day.value, ...reason.value }) : reason;
};
