import { counted } from '../../../kernel/counted.ts';
import { daysBetween, plusDays } from '../../../kernel/days.ts';
import { dateWords, nearWords } from '../../../kernel/words-of-time.ts';
import { addWorkingDays, daysBefore } from '../../../kernel/working-days.ts';
import type { Kind } from './edition.ts';

/** Two weeks before, as young people get every paper (Golden Rules). */
const daysAhead = 14;
/** Custom of the team: two weeks of work after a meeting. */
const workingDaysAfter = 10;
/** A page that is due later than this waits for nobody yet. */
const soon = 14;
/** Nobody is asked for the page of a meeting that is older than this. */
const longAgo = 60;

/** The day by which the page of a meeting is with the young people. Days are ISO. */
export const dueOn = (kind: Kind, meetingDate: string): string =>
  kind === 'before' ? daysBefore(meetingDate, daysAhead) : addWorkingDays(meetingDate, workingDaysAfter);

/** "Late by 3 days", "Due today", "Due in 5 days", "Due on 17 September 2019". */
export const dueWords = (due: string, today: string): string => {
  if (due < today) return `Late by ${counted(daysBetween(due, today), 'day')}`;
  return `Due ${nearWords(due, today) ?? `on ${dateWords(due)}`}`;
};

/** Whether the team is asked for it now: before only while the meeting is to come, after only once it was held. */
export const isWanted = (kind: Kind, meetingDate: string, today: string): boolean => {
  if (kind === 'after') return meetingDate < today && daysBetween(meetingDate, today) <= longAgo;
  return meetingDate >= today && dueOn(kind, meetingDate) <= plusDays(today, soon);
};
