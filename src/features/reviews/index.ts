/** What other features and the app use of reviews. */

export { hiddenCounts } from './challenge-counts.ts';
export { holdReview } from './hold-review.ts';
export { addChild, giveChild } from './keep-child.ts';
export { noteDone } from './keep-done.ts';
export { keepOfficer } from './keep-officer.ts';
export { listOfficers, officersSeen, peopleOfService } from './officer-queries.ts';
export { KeepAllTheSame } from './pages/child-fields.view.tsx';
export { typedBody } from './pages/child-frame.tsx';
export { changingChild, childParams, type HeldChild, readingChild, whyQuery } from './pages/with-child.tsx';
export { planReview } from './plan-review.ts';
export { childrenOf, mayReadCounts, mayReview, mayRunService, readsOnlyCounts } from './policy.ts';
export { type Child, childrenInCare, childrenInCareSince } from './queries.ts';
export { raiseChallenge } from './raise-challenge.ts';
export { recordOf, recordsOf } from './record-queries.ts';
export { findReview } from './review-queries.ts';
export { ageWords } from './rules/age.ts';
export {
  type BoardCount,
  type BoardCounts,
  quartersBefore,
  quarterWords,
} from './rules/challenge-counts.ts';
export { askAboutPersonal, begunWith, type Changed, mergeForms } from './rules/child-form.ts';
export type { ChildRecord } from './rules/child-record.ts';
export { looksLike } from './rules/looks-like.ts';
export { careOn } from './rules/periods.ts';
export type { DoneKind } from './rules/record.ts';
export type { TimetableLine } from './rules/timetable/timetable.ts';
export { timetableOfExtract } from './timetable-of-extract.ts';
