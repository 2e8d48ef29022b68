export { type Computed, computeIndicators } from './extract/compute.ts';
export { explainFigure, keepSource } from './keep.ts';
export { publishMonth } from './publish.ts';
export { receiveExtract } from './receive.ts';
export { checkClaims } from './rules/claims/check-claims.ts';
export type { Claim, Verdict } from './rules/claims/claim.ts';
export type { Figure } from './rules/figures.ts';
export { problemWords, type RecordProblem } from './rules/record-problems.ts';
export { writeMadeUpExtract } from './synthetic/write-extract.ts';
