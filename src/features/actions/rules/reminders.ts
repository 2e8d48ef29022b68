import { daysBetween, plusDays } from '../../../kernel/days.ts';
import { firstWords } from '../../../kernel/first-words.ts';
import { weekdayOf } from '../../../kernel/local-date.ts';
import { standingWords } from './due.ts';

/** What the reminders of an action depend on. `openSince`: the day it was taken on, handed over, dated or reopened. */
export type Remindable = { id: string; due: string | null; openSince: string };

/** Days from the due date at which its owner is reminded: a week and a day before, a day and a week after, then weekly. */
const steps = [-7, -1, 1, 7];
const weekly = 7;

/** The last of the steps that has come by `past`, or null before the first. */
const lastStep = (past: number): number | null => {
  if (past > weekly) return past - (past % weekly);
  return steps.findLast((step) => step <= past) ?? null;
};

/**
 * The reminder that is due, as days from the due date, or null. A day on which nothing ran is made up for later, by
 * the one reminder that has come last. Nobody is reminded on or before the day on which they heard of it.
 */
export const reminderDue = ({ due, openSince }: Remindable, today: string): number | null => {
  if (due === null) return null;
  const step = lastStep(daysBetween(due, today));
  if (step === null) return null;
  return plusDays(due, step) > openSince ? step : null;
};

/** The same reminder has the same key, so that it is sent once however often the job runs. */
export const reminderKey = ({ id, due, openSince }: Remindable, step: number): string =>
  `action-reminder ${id} ${openSince} ${due} ${step}`;

/** The subject of a reminder: "Due in 7 days: Write to the dentists". */
export const reminderSubject = (what: string, due: string, today: string): string =>
  `${standingWords({ due, closedOn: null }, today)}: ${firstWords(what)}`;

/** The Monday on which a week's digest is sent, or null on another day. */
export const digestDay = (today: string): string | null => (weekdayOf(today) === 'Monday' ? today : null);
