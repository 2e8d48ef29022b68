import type { Duty, DutyStatus } from './timetable/duty.ts';

/** What a duty is called on a page. */
export const dutyWords: Record<Duty, string> = {
  first_review: 'First review',
  second_review: 'Second review',
  review: 'Review',
  initial_health: 'First health assessment',
  review_health: 'Health review',
  dental: 'Dental check',
  sdq: 'Strengths and difficulties questionnaire',
  education_plan: 'Personal education plan',
  statutory_visit: 'Visit of the social worker',
  pathway_plan: 'Pathway plan',
  personal_adviser: 'Personal adviser',
  contact: 'Keeping in touch',
};

export const statusWords: Record<DutyStatus, string> = {
  due: 'Due',
  overdue: 'Overdue',
  done: 'Done',
  unknown: 'Not known',
};
