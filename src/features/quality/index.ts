/** What other features and the app use of quality. */
export type { Family, Kept } from './family.ts';
export { addRecord } from './keep-record.ts';
export { agreeGrades, askSecond, gradeSecond } from './moderate.ts';
export { qualityOfYear } from './quality-of-year.ts';
