export { agreementOf, amendmentsOf } from './agreeing-queries.ts';
export { mattersArisingOf } from './matters.ts';
