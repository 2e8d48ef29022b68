export { castBallot, type OpenBallot, openBallots } from './cast-ballot.ts';
export { currentItem } from './queries.ts';
export type { Attendee } from './rules/who-is-here.ts';
export { presiding, type Sitting, sittingOf } from './sitting-of.ts';
export { type Vote, votesOf } from './votes-queries.ts';
