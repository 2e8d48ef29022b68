/**
 * A child in our care and everything that was done up to the day asked about, the oldest first. Days are ISO. `since`
 * begins the period of care; `home` is the last one of the period that is no temporary one; of `care` the last days do
 * not count. `advisers` are the days on which one was named. `ofYear` is what the return says of its year without a day (OC2).
 */
export type ChildInCare = {
  child: string;
  born: string | null;
  since: string;
  /** Whether `since` is the day of coming into care: a history can begin in the middle of it. */
  fromTheStart: boolean;
  home: { since: string; place: string | null } | null;
  care: readonly { from: string; until: string }[];
  reviews: readonly string[];
  initialAssessments: readonly string[];
  healthReviews: readonly string[];
  dentalChecks: readonly string[];
  questionnaires: readonly string[];
  educationPlans: readonly string[];
  visits: readonly string[];
  pathwayPlans: readonly string[];
  advisers: readonly string[];
  ofYear: { assessed: boolean | null; teethChecked: boolean | null; questionnaire: boolean } | null;
};

/** A care leaver by the last row about them. `lastInTouch` is the last day (ISO) on which they were in touch. */
export type CareLeaver = {
  child: string;
  born: string | null;
  category: string | null;
  inTouch: string | null;
  lastInTouch: string | null;
  pathwayPlans: readonly string[];
};

/**
 * What is told of at all: by which files, since which days (ISO) of reviews and of health checks (null: nothing), and
 * whether questionnaires have days of their own.
 */
export type Told = {
  kinds: ReadonlySet<string>;
  reviewsSince: string | null;
  healthChecksSince: string | null;
  questionnaires: boolean;
};

/** Told of everything from the beginning: of a record that people keep, what is not written down was not done. */
export const toldInFull: Told = {
  kinds: new Set(['Reviews', 'HealthChecks', 'EducationPlans', 'Visits', 'PathwayPlans', 'PersonalAdvisers']),
  reviewsSince: '0001-01-01',
  healthChecksSince: '0001-01-01',
  questionnaires: true,
};

/** The 1 April on or before a day: the return counts years from it. */
export const returnYearOf = (day: string): string => {
  const april = `${day.slice(0, 'yyyy'.length)}-04-01`;
  return april <= day ? april : `${Number(day.slice(0, 'yyyy'.length)) - 1}-04-01`;
};

/** What happened since a day. */
export const since = (day: string, happened: readonly string[]): readonly string[] =>
  happened.filter((date) => date >= day);
