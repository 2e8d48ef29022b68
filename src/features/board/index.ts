export { ensureBody } from './commands.ts';
export { type Body, findBody, listBodies } from './queries.ts';
export { recordSubstitute, type SubstituteGiven, takeBackSubstitute } from './record-substitute.ts';
export type { TermsVersion } from './rules/terms.ts';
export { isQuorate, mayCastDecidingVote } from './rules/vote.ts';
export type { Appointer, BodyKind, Capacity, Office } from './rules/words.ts';
export { type Seated, seatedOn } from './seats-queries.ts';
export { type Substitution, substitutesAt } from './substitutes-queries.ts';
export { termsOn } from './terms-queries.ts';
