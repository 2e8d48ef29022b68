/** How a family's line begins: from what the first day is counted. The last two stand for what was before this record. */
export const beginnings = {
  strategy: 'Strategy discussion',
  transfer: 'Told that the family moved here on a plan',
  'initial before': 'Initial conference held before this record',
  'review before': 'Review conference held before this record',
} as const;
export type BeginningKind = keyof typeof beginnings;
export type Beginning = { kind: BeginningKind; on: string };

/** Why nothing is due any more where no conference ended the plan. */
export const endings = {
  'no conference': 'The enquiry ended without a conference',
  'in our care': 'All children came into our care',
  moved: 'The family moved to another council',
  eighteen: 'All children turned 18',
  other: 'Another reason',
} as const;
export type Ending = keyof typeof endings;

export const kinds = {
  initial: 'Initial conference',
  'transfer-in': 'Transfer-in conference',
  review: 'Review conference',
} as const;
export type ConferenceKind = keyof typeof kinds;

/** Planned, or how it came out. One that was adjourned or called off was not held. */
export type ConferenceState = 'planned' | 'held' | 'adjourned' | 'called off';

/** Why a conference was late, was adjourned or was called off. */
export const reasons = {
  'social worker': 'Social worker not available',
  family: 'Family not available',
  'not quorate': 'Too few agencies (not quorate)',
  'reviewing officer': 'Reviewing officer not available',
  report: 'Report not ready or not shared',
  'days miscounted': 'Days were miscounted',
  other: 'Another reason',
} as const;
export type Reason = keyof typeof reasons;

export const outcomes = {
  'plan made': 'A child protection plan was made',
  'no plan': 'No plan is needed',
  'plan goes on': 'The plan goes on',
  'plan ended': 'The plan ended',
} as const;
export type Outcome = keyof typeof outcomes;

/** What a conference of each kind can decide. */
export const outcomesOf: Record<ConferenceKind, readonly Outcome[]> = {
  initial: ['plan made', 'no plan'],
  'transfer-in': ['plan made', 'no plan'],
  review: ['plan goes on', 'plan ended'],
};

/** Why a plan is needed (Working Together to Safeguard Children, glossary of abuse and neglect). */
export const categories = {
  neglect: 'Neglect',
  emotional: 'Emotional abuse',
  physical: 'Physical abuse',
  sexual: 'Sexual abuse',
  multiple: 'More than one',
} as const;
export type Category = keyof typeof categories;

export const agencies = {
  'social worker': 'Social worker',
  education: 'Education',
  nursery: 'Nursery',
  nurse: 'Health visitor, school nurse or midwife',
  gp: 'GP',
  'mental health': 'Mental health service',
  police: 'Police',
  probation: 'Probation',
  'family support': 'Family support',
  other: 'Other agencies',
} as const;
export type Agency = keyof typeof agencies;
/** Of an agency that was invited or took part: whether it came, and whether it sent a report; it may do both. */
export type AgencyPart = { agency: Agency; invited: boolean; came: boolean; report: boolean };

/** How children took part, in children. The first four tell each child once; the last three say how views were given. */
export type Participation = {
  came: number;
  viewsGiven: number;
  viewsNotAvailable: number;
  tooYoung: number;
  byForm: number;
  byAdvocate: number;
  byWorker: number;
};

/** What is written down of a conference that was held. Days are ISO. */
export type HeldConference = Participation & {
  day: string;
  reason: Reason | null;
  reasonWords: string;
  outcome: Outcome;
  category: Category | null;
  children: number;
  agencies: AgencyPart[];
};
