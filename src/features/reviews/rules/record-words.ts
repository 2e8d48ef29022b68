import type { DoneKind } from './record.ts';

/** What is done for a child, as a page calls it. */
export const doneWords: Record<DoneKind, string> = {
  visit: 'Visit of the social worker',
  'initial assessment': 'First health assessment',
  'health review': 'Health review',
  'dental check': 'Dental check',
  questionnaire: 'Strengths and difficulties questionnaire',
  'education plan': 'Personal education plan',
  'pathway plan': 'Pathway plan',
  'personal adviser': 'Personal adviser named',
};

export const doneKinds = Object.keys(doneWords) as [DoneKind, ...DoneKind[]];
