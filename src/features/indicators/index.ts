export { checkClaims } from './rules/claims/check-claims.ts';
export type { Claim, Verdict } from './rules/claims/claim.ts';
