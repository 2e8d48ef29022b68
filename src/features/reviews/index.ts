/** What other features and the app use of reviews. */
export { changingChild, childParams, type HeldChild, readingChild, whyQuery } from './pages/with-child.tsx';
export { mayReview } from './policy.ts';
export { type Child, childrenInCare, childrenInCareSince } from './queries.ts';
export { recordOf, recordsOf } from './record-queries.ts';
export { ageWords } from './rules/age.ts';
export type { ChildRecord } from './rules/child-record.ts';
export { looksLike } from './rules/looks-like.ts';
export { careOn } from './rules/periods.ts';
export type { TimetableLine } from './rules/timetable/timetable.ts';
export { timetableOfExtract } from './timetable-of-extract.ts';
