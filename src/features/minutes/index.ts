export { agreementOf, amendmentsOf } from './agreeing-queries.ts';
export { decisionsOf } from './decisions-of.ts';
export { draftsOfMinutes } from './forget-store.ts';
export { mattersArisingOf } from './matters.ts';
export { questionsAbout } from './questions-about.ts';
