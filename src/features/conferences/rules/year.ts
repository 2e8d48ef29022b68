import { type Appeal, type AppealOutcome, appealOutcomes, type Ground, grounds } from './appeal.ts';
import {
  type Agency,
  agencies,
  type Category,
  type ConferenceKind,
  categories,
  type HeldConference,
  kinds,
  type Outcome,
  outcomes,
  type Participation,
  type Reason,
  reasons,
} from './conference.ts';
import { participationFields } from './hold-form.ts';
import {
  type AnswerKind,
  answerKinds,
  countAnswers,
  type QuestionCount,
  type Questionnaire,
} from './questionnaire.ts';

/** First and last day (ISO) of what is counted; both count. A council's year runs from 1 April to 31 March. */
export type Period = { first: string; last: string };

/** A conference that was held, as it is counted. `family` tells families apart and is never shown; `due` is ISO. */
export type CountedConference = HeldConference & {
  kind: ConferenceKind;
  family: string;
  district: string;
  due: string;
  /** Questionnaires that were given out. */
  given: number;
};
export type CountedAnswer = Pick<Questionnaire, 'answers'> & { kind: AnswerKind };

/** Conferences, and the children they were about: who was the matter of two of them counts twice. */
export type Both = { conferences: number; children: number };
type InTime = Both & { inTime: Both; late: Both };

/** Plain counts of a period, for the annual report: nothing is rounded, and no share is worked out. */
export type ConferenceYear = Period & {
  all: InTime;
  kinds: (InTime & { kind: ConferenceKind; lateReasons: (Both & { reason: Reason })[] })[];
  districts: (InTime & { district: string })[];
  outcomes: (Both & { outcome: Outcome })[];
  /** Categories of the plans that were made. */
  categories: (Both & { category: Category })[];
  /** Children, of all conferences. */
  participation: Participation & { children: number };
  /** In conferences to which an agency was invited: it came, sent a report, or neither. It may have done both. */
  agencies: AgencyCount[];
  questionnaires: { kind: AnswerKind; given: number; back: number; questions: QuestionCount[] }[];
  /** Those received in the period, and how they have come out. */
  appeals: {
    received: number;
    waiting: number;
    outcomes: { outcome: AppealOutcome; appeals: number }[];
    grounds: { ground: Ground; appeals: number; upheld: number }[];
  };
};
type AgencyCount = { agency: Agency; invited: number; came: number; report: number; neither: number };

const keysOf = <Key extends string>(words: Readonly<Record<Key, string>>): Key[] =>
  Object.keys(words) as Key[];

const both = (some: readonly CountedConference[]): Both => ({
  conferences: some.length,
  children: some.reduce((sum, { children }) => sum + children, 0),
});

/** Held on the last day for it, or before. */
export const isInTime = ({ day, due }: Pick<CountedConference, 'day' | 'due'>): boolean => day <= due;

const inTime = (some: readonly CountedConference[]): InTime => ({
  ...both(some),
  inTime: both(some.filter(isInTime)),
  late: both(some.filter((one) => !isInTime(one))),
});

/** The districts of some conferences, in the order of the alphabet. */
export const districtsOf = (some: readonly { district: string }[]): string[] =>
  [...new Set(some.map(({ district }) => district))].sort((one, other) => one.localeCompare(other));

const participationIn = (some: readonly CountedConference[]): ConferenceYear['participation'] => {
  const sum: Participation & { children: number } = {
    children: both(some).children,
    ...{ came: 0, viewsGiven: 0, viewsNotAvailable: 0, tooYoung: 0, byForm: 0, byAdvocate: 0, byWorker: 0 },
  };
  for (const conference of some) for (const field of participationFields) sum[field] += conference[field];
  return sum;
};

const agencyIn = (some: readonly CountedConference[], agency: Agency): AgencyCount => {
  const parts = some
    .flatMap((conference) => conference.agencies)
    .filter((part) => part.agency === agency && part.invited);
  return {
    agency,
    invited: parts.length,
    came: parts.filter(({ came }) => came).length,
    report: parts.filter(({ report }) => report).length,
    neither: parts.filter(({ came, report }) => !came && !report).length,
  };
};

/** Which questionnaire is given out after a conference of a kind. */
export const answerKindOf = (kind: ConferenceKind): AnswerKind => (kind === 'review' ? 'review' : 'initial');

const isUpheld = ({ answer }: Appeal): boolean =>
  answer?.outcome === 'upheld' || answer?.outcome === 'partly';

const appealsIn = (some: readonly Appeal[]): ConferenceYear['appeals'] => ({
  received: some.length,
  waiting: some.filter(({ answer }) => answer === null).length,
  outcomes: keysOf(appealOutcomes).map((outcome) => ({
    outcome,
    appeals: some.filter(({ answer }) => answer?.outcome === outcome).length,
  })),
  grounds: keysOf(grounds).map((ground) => {
    const on = some.filter((appeal) => appeal.ground === ground);
    return { ground, appeals: on.length, upheld: on.filter(isUpheld).length };
  }),
});

type Counted = {
  conferences: readonly CountedConference[];
  answers: readonly CountedAnswer[];
  appeals: readonly Appeal[];
};

/** Adds up what lies within a period. What is handed in must be of that period alone. */
export const yearOf = (period: Period, { conferences, answers, appeals }: Counted): ConferenceYear => ({
  ...period,
  all: inTime(conferences),
  kinds: keysOf(kinds).map((kind) => {
    const some = conferences.filter((one) => one.kind === kind);
    return {
      kind,
      ...inTime(some),
      lateReasons: keysOf(reasons).map((reason) => ({
        reason,
        ...both(some.filter((one) => !isInTime(one) && one.reason === reason)),
      })),
    };
  }),
  districts: districtsOf(conferences).map((district) => ({
    district,
    ...inTime(conferences.filter((one) => one.district === district)),
  })),
  outcomes: keysOf(outcomes).map((outcome) => ({
    outcome,
    ...both(conferences.filter((one) => one.outcome === outcome)),
  })),
  categories: keysOf(categories).map((category) => ({
    category,
    ...both(conferences.filter((one) => one.outcome === 'plan made' && one.category === category)),
  })),
  participation: participationIn(conferences),
  agencies: keysOf(agencies).map((agency) => agencyIn(conferences, agency)),
  questionnaires: keysOf(answerKinds).map((kind) => {
    const back = answers.filter((answer) => answer.kind === kind);
    return {
      kind,
      given: conferences
        .filter((one) => answerKindOf(one.kind) === kind)
        .reduce((sum, { given }) => sum + given, 0),
      back: back.length,
      questions: countAnswers(back),
    };
  }),
  appeals: appealsIn(appeals),
});
