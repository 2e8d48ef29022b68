/** What other features and the app use of young people's part. */
export { type Changed, whatChangedIn } from './queries.ts';
export { involvementOfYear } from './record-queries.ts';
export type { InvolvementYear } from './rules/year.ts';
