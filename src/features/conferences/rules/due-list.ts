import { daysBetween } from '../../../kernel/days.ts';
import type { NextConference } from './conference-due.ts';

/** How a family stands on a day: what is owed, and what is planned (ISO). */
export type Standing = { next: NextConference | null; plannedOn: string | null };

export type Urgency = 'overdue' | 'planned too late' | 'to plan' | 'planned' | 'nothing due';

/** A conference that is due within so many days and not planned is to be planned now. */
export const soon = 28;

/** `today` is ISO. A conference that is due today is not overdue. */
export const urgencyOf = ({ next, plannedOn }: Standing, today: string): Urgency => {
  if (next === null) return 'nothing due';
  if (next.due < today) return 'overdue';
  if (plannedOn !== null) return plannedOn > next.due ? 'planned too late' : 'planned';
  return 'to plan';
};

const order: readonly Urgency[] = ['overdue', 'planned too late', 'to plan', 'planned', 'nothing due'];

/** Worst first: overdue longest, then planned too late, then what is to be planned, the sooner the earlier. */
export const worstFirst =
  (today: string) =>
  (one: Standing & { reference: string }, other: Standing & { reference: string }): number =>
    order.indexOf(urgencyOf(one, today)) - order.indexOf(urgencyOf(other, today)) ||
    (one.next?.due ?? '').localeCompare(other.next?.due ?? '') ||
    one.reference.localeCompare(other.reference);

const dayWords = (count: number): string => `${count} day${count === 1 ? '' : 's'}`;

/** "Overdue by 3 days", "Due in 12 days", "Due today", "Nothing is due". */
export const dueWords = (next: NextConference | null, today: string): string => {
  if (next === null) return 'Nothing is due';
  const days = daysBetween(today, next.due);
  if (days === 0) return 'Due today';
  return days < 0 ? `Overdue by ${dayWords(-days)}` : `Due in ${dayWords(days)}`;
};

/** What a list is narrowed to. `month` is "2026-03", `show` what is wanted; empty for all. */
export type WantedFamilies = { show: '' | 'overdue' | 'soon' | 'all'; district: string; month: string };

/** Those of a list that are wanted: with nothing chosen, all in which something is due; a month is that of the planned day, else of the due one. */
export const isWanted = (
  { next, plannedOn, district }: Standing & { district: string },
  { show, district: wanted, month }: WantedFamilies,
  today: string,
): boolean => {
  if (wanted !== '' && wanted !== district) return false;
  if (month !== '' && !(plannedOn ?? next?.due ?? '').startsWith(month)) return false;
  if (show === 'all') return true;
  if (next === null) return false;
  if (show === 'overdue') return next.due < today;
  return show === '' || daysBetween(today, next.due) <= soon;
};
