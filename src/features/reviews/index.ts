/** What other features and the app use of reviews. */
export { challengesIn, reviewsIn } from './counts-in.ts';
export { holdReview } from './hold-review.ts';
export { addChild, giveChild } from './keep-child.ts';
export { noteDone } from './keep-done.ts';
export { keepOfficer } from './keep-officer.ts';
export { closeChallenge } from './move-challenge.ts';
export { listOfficers, type Officer, officersSeen, peopleOfService } from './officer-queries.ts';
export { typedBody } from './pages/child-frame.tsx';
export { chosenIn, listForm, listParams, readSentList, tickedIn } from './pages/sent-list.ts';
export {
  type ListPages,
  uploadListView,
  waitingListView,
} from './pages/waiting-list.view.tsx';
export {
  askWhy,
  changingChild,
  childParams,
  type HeldChild,
  readingChild,
  whyQuery,
} from './pages/with-child.tsx';
export { planReview } from './plan-review.ts';
export { childrenOf, mayReadCounts, mayReview, mayRunService } from './policy.ts';
export { type Child, childrenInCare, childrenInCareSince } from './queries.ts';
export { raiseChallenge } from './raise-challenge.ts';
export { readListFile } from './readers/list-file.ts';
export { careRecordsOf } from './record-queries.ts';
export { findReview } from './review-queries.ts';
export { ageWords } from './rules/age.ts';
export { begunWith, type Changed, mergeForms } from './rules/child-form.ts';
export type { ChildRecord } from './rules/child-record.ts';
export { looksLike } from './rules/looks-like.ts';
export { careSince } from './rules/periods.ts';
export { askAboutPersonal } from './rules/personal.ts';
export { type ReadingReason, readingReasonIn } from './rules/reading-reason.ts';
export type { DoneKind } from './rules/record.ts';
export type { TimetableLine } from './rules/timetable/timetable.ts';
export { timetableOfExtract } from './timetable-of-extract.ts';
export {
  forgottenBefore,
  rowsOfList,
  type SentList,
  type WaitingList,
  waitingRow,
} from './waiting-list.ts';
