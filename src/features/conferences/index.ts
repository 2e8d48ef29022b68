/** What the app and later features use of conferences. */

export { holdConference, planConference } from './hold-conference.ts';
export { addAppeal } from './keep-appeal.ts';
export { addFamily } from './keep-family.ts';
export { conferencesOf, findConference, findFamily, standingOf } from './queries.ts';
export { giveQuestionnaires, keepPaperAnswer } from './questionnaires.ts';
export type { HeldConference } from './rules/conference.ts';
export { conferencesIn } from './year-queries.ts';
