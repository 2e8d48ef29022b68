/** What the app uses of member grants. */
export { decide, makePot, makeRound, propose, recommend, reportBack } from './commands.ts';
export { allGiven, type Given } from './queries.ts';
export { poundWords } from './rules/pence.ts';
