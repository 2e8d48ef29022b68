/** What the app uses of member grants. */
export { decide, makePot, makeRound, propose, recommend, reportBack } from './commands.ts';
