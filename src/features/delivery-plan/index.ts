/** What other features and the app use of delivery plans. */
export { rowsOfPaper, rowsOfText } from './rules/reading/plan-rows.ts';
export { type ReadPlan, readPlan } from './rules/reading/read-plan.ts';
