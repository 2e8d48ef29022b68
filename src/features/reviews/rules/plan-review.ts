import { bankHolidayOn } from '../../../kernel/bank-holidays.ts';
import { counted } from '../../../kernel/counted.ts';
import { daysBetween } from '../../../kernel/days.ts';
import { listed } from '../../../kernel/listed.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { linesIn, type Mistake, manyIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { readDate, readTime } from '../../../kernel/typed-line.ts';
import { dateWords, longDateWords, timeWords } from '../../../kernel/words-of-time.ts';
import { isWorkingDay, workingDayOnOrAfter, workingDayOnOrBefore } from '../../../kernel/working-days.ts';
import type { Paper, Person } from './record.ts';

/** More reviews a day leave an officer no time to prepare and to write down. */
export const mostADay = 3;

/** The day that the form offers: the last working day by which the review is due, from today on. */
export const suggestedDay = (due: string | null, today: string): string => {
  const last = due === null ? today : workingDayOnOrBefore(due);
  return workingDayOnOrAfter(last < today ? today : last);
};

/** A day on which no review is planned: why, and the next one on which it can be. */
export type DayOff = { text: string; instead: string };

export const dayOff = (day: string): DayOff | null => {
  if (isWorkingDay(day)) return null;
  const instead = workingDayOnOrAfter(day);
  const holiday = bankHolidayOn(day);
  const why = holiday ? `a bank holiday (${holiday.name})` : 'at a weekend';
  return {
    text: `${longDateWords(day)} is ${why}. The next working day is ${longDateWords(instead)}.`,
    instead,
  };
};

/**
 * What a day is looked at against. `others` are the officer's other reviews on it, by their times ("10:00" or "");
 * `schoolHoliday` is the one in which it is.
 */
export type PlannedDay = {
  day: string;
  at: string;
  due: string | null;
  /** The last day for a review that was adjourned. */
  endBy: string | null;
  today: string;
  others: readonly string[];
  schoolHoliday?: string | null;
};

const timesOf = (others: readonly string[]): string => {
  const times = others.filter((at) => at !== '').sort();
  return times.length === 0 ? '' : `, at ${listed(times.map(timeWords))}`;
};

/** What speaks against a day, in sentences; it can be planned all the same. */
export const cautions = ({
  day,
  at,
  due,
  endBy,
  today,
  others,
  schoolHoliday = null,
}: PlannedDay): string[] => {
  const late = due !== null && day > due ? daysBetween(due, day) : 0;
  return [
    day < today && `${dateWords(day)} has passed.`,
    late > 0 && `It is due by ${dateWords(due ?? '')}: this would be late, by ${counted(late, 'day')}.`,
    endBy !== null &&
      day > endBy &&
      `It was adjourned, and has to be ended within 20 working days: by ${dateWords(endBy)}.`,
    schoolHoliday !== null &&
      `Schools are closed that day (${schoolHoliday}): ask the child whether it suits them, and school how it will take part.`,
    others.length >= mostADay &&
      `The reviewing officer has ${counted(others.length, 'other review')} that day${timesOf(others)}. More than ${mostADay} leave no time for each.`,
    at !== '' &&
      others.includes(at) &&
      `The reviewing officer has another review at ${timeWords(at)} that day.`,
  ].filter((caution) => caution !== false);
};

/** The day and time of a review as typed; `day` and `at` are the fields. */
export const readDayAndTime = (typed: Typed): Result<{ day: string; at: string }, Mistake> => {
  const day = readDate(textIn(typed, 'day'));
  if (!day.ok) return refused({ text: day.reason, field: 'day' });
  if (day.value === null)
    return refused({ text: 'Give the day of the review, like 13 May 2026.', field: 'day' });
  const at = readTime(textIn(typed, 'at'));
  if (!at.ok) return refused({ text: at.reason, field: 'at' });
  return ok({ day: day.value, at: at.value ?? '' });
};

/** Those who were ticked, and those on lines of their own; nobody twice. */
export const whoIn = (typed: Typed, ticked: string, own: string): string[] => [
  ...new Set([...manyIn(typed, ticked), ...linesIn(typed, own)]),
];

/** What is planned of a review. */
export type ReviewPlan = { day: string; at: string; place: string; people: Person[]; papers: Paper[] };

/** Reads the plan of a review; what is wrong comes with the field where it is mended. */
export const readPlan = (typed: Typed): Result<ReviewPlan, Mistake> => {
  const when = readDayAndTime(typed);
  if (!when.ok) return when;
  const sent = readDate(textIn(typed, 'sent'));
  if (!sent.ok) return refused({ text: sent.reason, field: 'sent' });
  return ok({
    ...when.value,
    place: textIn(typed, 'place'),
    people: whoIn(typed, 'asked', 'others').map((who) => ({ who, asked: true, came: false })),
    papers: manyIn(typed, 'papers').map((to) => ({ to, sentOn: sent.value, backOn: null })),
  });
};
