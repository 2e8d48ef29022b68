/**
 * A challenge begins informally; then it is an alert (something is not recorded) or a problem resolution (about the plan).
 * Good practice is written down in the same way.
 */
export type ChallengeKind = 'informal' | 'alert' | 'resolution' | 'good practice';

export const kindWords: Readonly<Record<ChallengeKind, string>> = {
  informal: 'Informal challenge',
  alert: 'Management alert',
  resolution: 'Problem resolution',
  'good practice': 'Good practice',
};

/** What an alert is about: something that is missing in the child's record. */
const notRecorded = {
  'review not recorded': 'A review is not recorded',
  'statutory visits not recorded': 'Statutory visits are not recorded',
  'pathway plan not recorded': 'The pathway plan is not recorded',
  'several or other': 'Several things, or something else, are not recorded',
} as const;

/** What a problem resolution is about: the child's plan. */
const aboutThePlan = {
  compliance: 'Compliance: something that has to be done by law was not',
  practice: 'Practice: how the work with the child is done',
  'implementation of the plan': 'Implementation: the plan is not carried out',
  resources: 'Resources: what the plan needs is not there',
} as const;

/** Every reason of a challenge, as the pages explain it. */
export const reasonWords = { ...notRecorded, ...aboutThePlan } as const;

const reasonsOf: Readonly<Record<ChallengeKind, readonly string[]>> = {
  informal: Object.keys(reasonWords),
  alert: Object.keys(notRecorded),
  resolution: Object.keys(aboutThePlan),
  'good practice': [],
};

/** The reasons that a kind of challenge may have; good practice has none. */
export const reasonsFor = (kind: ChallengeKind): readonly string[] => reasonsOf[kind];

/** What the officer fears for the child where nothing changes. */
export const impactWords = {
  'delay and drift': 'Delay and drift',
  'risk and safeguarding': 'Risk and safeguarding',
  'inadequate plan': 'A plan that is not good enough',
  'inappropriate placement or permanence': 'A home, or a way to permanence, that is not right',
  'detrimental to outcomes': 'Harm to how the child gets on',
} as const;

/** To whom a challenge goes, from the lowest level to the highest. */
export const levels = ['practice manager', 'team manager', 'senior manager', 'head of service'] as const;
export type ChallengeLevel = (typeof levels)[number];

export type ChallengeOutcome = 'mended' | 'agreed otherwise' | 'not mended' | 'raised further' | 'withdrawn';

/** With what a challenge can be closed, as it is said: without the others it goes on elsewhere, or was a mistake. */
export const closings = {
  mended: 'It was put right',
  'agreed otherwise': 'Something else was agreed',
  'not mended': 'It was not put right',
} as const;
export type Closing = keyof typeof closings;

export const outcomeWords: Readonly<Record<ChallengeOutcome, string>> = {
  ...closings,
  'raised further': 'It was raised further',
  withdrawn: 'It was withdrawn',
};

export type ChallengeStepDeed =
  | 'raised'
  | 'answered'
  | 'not accepted'
  | 'escalated'
  | 'became'
  | 'closed'
  | 'withdrawn'
  | 'reopened';

/** Working days in which each level answers. */
export type Limits = Readonly<Record<ChallengeLevel, number>>;

/**
 * Five each until the service sets its own: the local protocol says how long a level has, and the IRO Handbook (2010,
 * chapter 6) that a challenge is resolved within 20 working days in all.
 */
export const usualLimits: Limits = {
  'practice manager': 5,
  'team manager': 5,
  'senior manager': 5,
  'head of service': 5,
};

/** The longest that all levels together should take, in working days: IRO Handbook (2010), chapter 6. */
export const longestInAll = 20;
