export { deferEntry, planEntry } from './plan.ts';
export { addUsualDuties } from './plan-duties.ts';
export { plannedFor } from './plan-queries.ts';
export {
  arrangementOf,
  type DatedMeeting,
  deadlinesOf,
  dueOf,
  findDatedMeeting,
  meetingsOfBoard,
  takingPlace,
} from './queries.ts';
export { placeWords } from './rules/arrangement.ts';
export { proposeYear } from './rules/year.ts';
export { acceptYear, addPeriods, arrangeMeeting, meetDeadline, noteDone } from './schedule.ts';
export { planVisit } from './visit.ts';
export { listVisits } from './visit-queries.ts';
