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

/** What happens to a review apart from being held; the reason is kept. */
export type ReviewStepDeed = 'moved' | 'adjourned' | 'called off';

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

/** Who is asked to a review, unless somebody else is named. */
export const usuallyAsked = [
  'The child',
  'Parents',
  'Foster carer or key worker',
  'Social worker',
  'School',
  'Health',
  'Personal adviser',
  'Advocate',
  'Children’s guardian',
  'Interpreter',
] as const;

/** To whom consultation papers go. */
export const usualPapers = [
  'The child',
  'Parents',
  'Foster carer or key worker',
  'Social worker',
  'School',
  'Health',
] as const;

/** Ways to a lasting home: what a plan for permanence can be. */
export const permanencePlans = [
  'Return home',
  'Special guardianship with family or friends',
  'Special guardianship with the foster carer',
  'Long-term fostering',
  'Adoption',
  'At home, and the care order ends',
  'Independence',
  'Another plan',
] as const;

/** A decision of a review: who does what by which day (ISO); when it was done, or when somebody last looked. */
export type Decision = {
  id: string;
  what: string;
  owner: string;
  due: string | null;
  doneOn: string | null;
  lookedOn: string | null;
  found: string;
};

/** Whether somebody found something of a decision: then it is no longer changed. */
export const isLookedAt = ({ doneOn, lookedOn }: Pick<Decision, 'doneOn' | 'lookedOn'>): boolean =>
  doneOn !== null || lookedOn !== null;
