export { agreementOf, amendmentsOf } from './agreeing-queries.ts';
export { draftsOfMinutes } from './forget-store.ts';
export { mattersArisingOf } from './matters.ts';
export { questionsAbout } from './questions-about.ts';
