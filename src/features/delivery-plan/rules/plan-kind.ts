import type { Deliverable } from './deliverable.ts';

/** What can be kept here: one mechanism for all of them, each in its own words. */
export const planKinds = [
  'strategy',
  'delivery plan',
  'service plan',
  'improvement plan',
  'inspection findings',
  'audit findings',
  'education, employment and training plan',
  'register of policies',
  'risk register',
] as const;
export type PlanKind = (typeof planKinds)[number];

/** The fields of a deliverable that people write; a rating is given in a form of its own. */
export type Written = Exclude<keyof Deliverable, 'objective' | 'rating' | 'ratingReason' | 'sameAs'>;

type Words = Record<Written, string>;

const usual: Words = {
  ref: 'Reference',
  references: 'References in other plans',
  activity: 'What is to be done',
  position: 'Where we are now',
  outcome: 'What will be different',
  next: 'Next',
  services: 'Responsible services',
  leads: 'Leads',
  timescale: 'When',
  stages: 'Stages',
  measures: 'Measures',
  waitsFor: 'Waits for',
  risks: 'Risks',
  likelihood: 'How likely, 1 to 5',
  impact: 'How much it would matter, 1 to 5',
  inYoungWords: 'In words for young people',
};

/** What an entry is called, with its article, alone and in the plural. */
export type EntryWords = { a: string; one: string; many: string };

const action: EntryWords = { a: 'an action', one: 'action', many: 'actions' };
const finding: EntryWords = { a: 'a finding', one: 'finding', many: 'findings' };

type OfKind = {
  /** What entries of the plan are called: "Add a policy", "3 policies". */
  entry: EntryWords;
  words?: Partial<Words>;
  hides: readonly Written[];
};

const ofRisksOnly: readonly Written[] = ['likelihood', 'impact'];

const kinds: Record<PlanKind, OfKind> = {
  strategy: { entry: action, hides: ofRisksOnly },
  'delivery plan': { entry: action, hides: ofRisksOnly },
  'service plan': {
    entry: { a: 'a deliverable', one: 'deliverable', many: 'deliverables' },
    words: { activity: 'Deliverable', position: 'In place', next: 'Next' },
    hides: ofRisksOnly,
  },
  'improvement plan': {
    entry: { a: 'an improvement', one: 'improvement', many: 'improvements' },
    words: { outcome: 'Outcome' },
    hides: ofRisksOnly,
  },
  'inspection findings': {
    entry: finding,
    words: { activity: 'Finding', references: 'Paragraphs of the report', position: 'What was done' },
    hides: ofRisksOnly,
  },
  'audit findings': {
    entry: finding,
    words: { activity: 'Finding', references: 'Paragraphs of the report', position: 'What was done' },
    hides: ofRisksOnly,
  },
  'education, employment and training plan': {
    entry: action,
    words: { measures: 'Targets for each cohort' },
    hides: ofRisksOnly,
  },
  'register of policies': {
    entry: { a: 'a policy', one: 'policy', many: 'policies' },
    words: { activity: 'Policy or protocol', leads: 'Owners', timescale: 'To be reviewed' },
    hides: [...ofRisksOnly, 'stages', 'measures', 'waitsFor'],
  },
  'risk register': {
    entry: { a: 'a risk', one: 'risk', many: 'risks' },
    words: {
      activity: 'Risk',
      position: 'What we do about it',
      outcome: 'What would follow',
      leads: 'Owners',
      timescale: 'To be looked at again',
    },
    hides: ['stages', 'measures', 'risks', 'waitsFor'],
  },
};

/** What an entry of such a plan is called. */
export const entryWords = (kind: PlanKind): EntryWords => kinds[kind].entry;

/** The fields that such a plan shows, in their order, and what it calls them. */
export const fieldsOf = (kind: PlanKind): { field: Written; label: string }[] => {
  const { words, hides } = kinds[kind];
  return (Object.keys(usual) as Written[])
    .filter((field) => !hides.includes(field))
    .map((field) => ({ field, label: words?.[field] ?? usual[field] }));
};
