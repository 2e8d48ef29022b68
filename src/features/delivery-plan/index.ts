/** What other features and the app use of delivery plans. */
export { bringIn, nothingBeside } from './bring-in.ts';
export { addParts, changePart, noChange } from './change-part.ts';
export { keepLead } from './keep-lead.ts';
export { makePlan } from './make-plan.ts';
export { makeRound } from './make-round.ts';
export type { Decision, OfMeetings } from './of-meetings.ts';
export { planPaper, publishedPlans, publishPlan } from './public-plans.ts';
export { findPlan } from './queries.ts';
export { isWorkbook, rowsOfCsv, rowsOfWorkbook } from './readers/plan-spreadsheet.ts';
export { briefingPaper } from './round-briefing.ts';
export { silentRoundsOf } from './round-parts.ts';
export { listRounds } from './round-queries.ts';
export { factsOfRow } from './rules/reading/facts-of-row.ts';
export type { PlanRow, ReadPlan } from './rules/reading/plan-row.ts';
export { rowsOfPaper, rowsOfText } from './rules/reading/plan-rows.ts';
export { readPlan } from './rules/reading/read-plan.ts';
export { type BragSuggestion, suggestBrag } from './rules/suggest-brag.ts';
export { readWholePlan } from './whole-plan.ts';
