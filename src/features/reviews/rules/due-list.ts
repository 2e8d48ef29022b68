import { daysBetween } from '../../../kernel/days.ts';
import type { Duty } from './timetable/duty.ts';
import type { TimetableLine } from './timetable/timetable.ts';

/** So many days before its last day a duty comes onto the list. */
export const soonDays = 28;

/** A duty on the list. `days` until its last day; negative where that has passed. */
export type DueDuty = { duty: Duty; due: string; days: number };

/** A child with what is due to it, the most urgent first. */
export type DueChild<Child> = { child: Child; duties: DueDuty[] };

/** What a list is narrowed to: one duty (null: all), and whether only what is overdue. */
export type DueFilter = { duty: Duty | null; overdueOnly: boolean };

/** How many duties are overdue, of how many children, and how many are due soon. */
export type DueCounts = { overdue: number; childrenOverdue: number; soon: number };

const byDays = (one: DueDuty, other: DueDuty): number => one.days - other.days;

/** What is overdue or due soon of one timetable on a day (ISO), the most urgent first. */
export const dueDuties = (lines: readonly TimetableLine[], at: string): DueDuty[] =>
  lines
    .flatMap(({ duty, due, status }) =>
      due !== null && (status === 'due' || status === 'overdue')
        ? [{ duty, due, days: daysBetween(at, due) }]
        : [],
    )
    .filter(({ days }) => days <= soonDays)
    .sort(byDays);

const isWanted =
  ({ duty, overdueOnly }: DueFilter) =>
  (one: DueDuty): boolean =>
    (duty === null || one.duty === duty) && (!overdueOnly || one.days < 0);

/** The children to whom something on the list is due, the worst first: overdue longest, then due soonest. */
export const dueList = <Child extends { reference: string }>(
  children: readonly DueChild<Child>[],
  filter: DueFilter,
): DueChild<Child>[] =>
  children
    .map(({ child, duties }) => ({ child, duties: duties.filter(isWanted(filter)) }))
    .filter(({ duties }) => duties.length > 0)
    .sort(
      (one, other) =>
        (one.duties[0]?.days ?? 0) - (other.duties[0]?.days ?? 0) ||
        one.child.reference.localeCompare(other.child.reference),
    );

/** Counts over the whole list. */
export const countDue = (children: readonly { duties: readonly DueDuty[] }[]): DueCounts => {
  const all = children.flatMap(({ duties }) => duties);
  const overdue = all.filter(({ days }) => days < 0).length;
  return {
    overdue,
    childrenOverdue: children.filter(({ duties }) => duties.some(({ days }) => days < 0)).length,
    soon: all.length - overdue,
  };
};
