/** What other features and the app use of the local offer. */

export { membersToAsk } from './covenant-queries.ts';
export { addPledge, addSignatory, askMember, noteBrought, noteHeard } from './keep-covenant.ts';
export { addOffer } from './keep-offer.ts';
export {
  noCounts,
  type Outcome,
  type PledgeCounts,
  type PledgeState,
  type Strand,
} from './rules/covenant.ts';
export type { Heading, OfferKind, Situation } from './rules/offer.ts';
