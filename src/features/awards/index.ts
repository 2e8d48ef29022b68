/** What the app uses of awards and rewards. */
export { answerInvitation } from './answer-invitation.ts';
export { awardsCounts } from './counts.ts';
export { findFinalist } from './finalist-queries.ts';
export { chooseFinalists, invite, showFinalist } from './finalists.ts';
export { peopleOfAwards } from './forget-store.ts';
export { nominate, nominationForm } from './nominate.ts';
export { nominationsOf } from './nomination-queries.ts';
export { addPanellist, score } from './panel.ts';
export { panellistsOf } from './panel-queries.ts';
export { type AwardYear, allYears, categoriesOf, criteriaOf, findYear, shownFinalists } from './queries.ts';
export { criteriaOfRound, entriesOf } from './reward-queries.ts';
export { assess, enter, entryForm, makeRound } from './rewards.ts';
export { usualCriteria } from './rules/year.ts';
export { makeYear, setEvening, setScoring } from './set-awards.ts';
export { shortlist } from './sift.ts';
