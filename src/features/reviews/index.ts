/** What other features and the app use of reviews. */
export type { TimetableLine } from './rules/timetable/timetable.ts';
export { timetableOfExtract } from './timetable-of-extract.ts';
