/** What is owed to a child or care leaver, in the order of the timetable. */
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

export type DutyStatus = 'due' | 'overdue' | 'done' | 'unknown';

/** How a duty stands: the last day for it (ISO), null where nobody can say, and why in words. */
export type Standing = { due: string | null; status: DutyStatus; basis: string };

/** Owed and not done: overdue from the day after the last one for it. */
export const owed = (due: string, at: string, basis: string): Standing => ({
  due,
  status: due < at ? 'overdue' : 'due',
  basis,
});

export const done = (due: string | null, basis: string): Standing => ({ due, status: 'done', basis });

export const unknown = (due: string | null, basis: string): Standing => ({ due, status: 'unknown', basis });
