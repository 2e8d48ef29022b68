/** The duties of the timetable, in the order of the lines of a child. */
export const duties = [
  'first_review',
  'second_review',
  'review',
  'initial_health',
  'review_health',
  'dental',
  'sdq',
  'education_plan',
  'statutory_visit',
  'pathway_plan',
  'personal_adviser',
  'contact',
] as const;

export type Duty = (typeof duties)[number];

export type Status = 'due' | 'overdue' | 'done' | 'unknown';

/** `due` is an ISO date, null where nobody can say. */
export type PlainLine = { child: string; duty: Duty; due: string | null; status: Status };

/** What stands in the line of a duty; null where the child has no such line. */
export type Answer = Pick<PlainLine, 'due' | 'status'> | null;

export const owed = (due: string, at: string): Answer => ({ due, status: due < at ? 'overdue' : 'due' });

export const done = (due: string | null): Answer => ({ due, status: 'done' });

export const unknown = (due: string | null): Answer => ({ due, status: 'unknown' });
