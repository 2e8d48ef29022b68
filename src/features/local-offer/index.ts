/** What other features and the app use of the local offer. */

export { membersToAsk } from './covenant-queries.ts';
export { servicesDealtWith } from './forget-store.ts';
export { addPledge, addSignatory, askMember, noteBrought, noteHeard } from './keep-covenant.ts';
export { setDistricts } from './keep-districts.ts';
export { addJob } from './keep-jobs.ts';
export { addOffer } from './keep-offer.ts';
export type { Outcome, PledgeState, Strand } from './rules/covenant.ts';
export type { JobKind } from './rules/kept-job.ts';
export type { Heading, OfferKind, Situation } from './rules/offer.ts';
