/** What is done for a child on a day, apart from reviews. */
export type DoneKind =
  | 'visit'
  | 'initial assessment'
  | 'health review'
  | 'dental check'
  | 'questionnaire'
  | 'education plan'
  | 'pathway plan'
  | 'personal adviser';

export type ReviewState = 'planned' | 'held' | 'adjourned' | 'called off';

/** How a child took part in a review: the codes of the children looked after return (REVIEW_CODE). */
export const participations = {
  PN0: 'Under four years old',
  PN1: 'Came and spoke for themselves',
  PN2: 'Came, and somebody spoke for them',
  PN3: 'Came and gave their views without words',
  PN4: 'Came and did not give their views',
  PN5: 'Did not come, and somebody spoke for them as they had asked',
  PN6: 'Did not come, and sent their views',
  PN7: 'Did not come and sent no views',
} as const;
export type Participation = keyof typeof participations;

/** Somebody who was asked to a review, by role. */
export type Person = { who: string; asked: boolean; came: boolean };

/** A consultation paper: to whom, and on which days (ISO) it went out and came back. */
export type Paper = { to: string; sentOn: string | null; backOn: string | null };

/** Why a review was late, as annual reports give it. */
export const lateReasons = [
  'Mistake of the reviewing officer',
  'The reviewing service was told late',
  'The reviewing officer was ill',
  'The social worker was not available',
  'Change of social worker',
  'Change of reviewing officer',
  'Another reason',
] as const;
