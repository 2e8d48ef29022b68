import type { Role } from '../../../kernel/roles.ts';
import { addWorkingDays } from '../../../kernel/working-days.ts';
import type { Deadline, DeadlineKind } from './deadlines.ts';

/** Whose deadline it is, beside those who present something at the meeting. */
export const concerned: Record<DeadlineKind, readonly Role[]> = {
  'agenda setting': ['clerk', "young people's representative"],
  items: ['clerk', 'chair', 'lead officer', 'member', 'co-opted', "young people's representative"],
  reports: ['clerk', 'lead officer'],
  'young people': ['clerk', 'lead officer'],
  agenda: ['clerk'],
  questions: ['clerk', 'lead officer'],
};

/** Kinds that whoever presents something has to keep. */
export const ofPresenters: readonly DeadlineKind[] = ['reports', 'young people'];

/** Whether a day is so near that people are reminded: so many working days before it, until it is over. */
export const isNear = (day: string, remindBefore: number, today: string): boolean =>
  today <= day && addWorkingDays(day, -remindBefore) <= today;

/** The deadlines that people are reminded of today: near, and not done. */
export const toRemindOf = (deadlines: readonly Deadline[], remindBefore: number, today: string): Deadline[] =>
  deadlines.filter(({ metOn, due }) => metOn === null && isNear(due, remindBefore, today));
