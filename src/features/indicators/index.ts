export { checkApart } from './check-apart.ts';
export { checkMonth, type MonthCheck } from './check-month.ts';
export { checkText } from './check-texts.ts';
export { type Computed, computeIndicators } from './extract/compute.ts';
export { inFolder, type SentFile } from './extract/in-folder.ts';
export { type Histories, readHistories } from './extract/read-histories.ts';
export { isRecordFile } from './extract/recognise-files.ts';
export { figuresHeld } from './figures-held.ts';
export { explainFigure, keepSource } from './keep.ts';
export {
  type FigureOf,
  type HeldIndicator,
  heldIndicators,
  newestFigures,
  publicFiguresOf,
} from './newest-figures.ts';
export { FiguresInText } from './pages/claims.view.tsx';
export type { AskedInMeeting } from './pages/indicator-model.ts';
export { mayReadFigures } from './policy.ts';
export {
  cellsOf,
  protectCounts,
  protectYear,
} from './protect-counts.ts';
export { type PublicChange, publicChangeOf } from './public-change.ts';
export { publishAtOnce } from './publish.ts';
export { receiveExtract } from './receive.ts';
export { reportPaper } from './report-paper.ts';
export { listReports } from './report-queries.ts';
export { checkClaims } from './rules/claims/check-claims.ts';
export { textOfPages } from './rules/claims/check-pages.ts';
export { checkPaper, type PlacedClaim, textOfPaper } from './rules/claims/check-paper.ts';
export type { Claim, Verdict } from './rules/claims/claim.ts';
export type { ClaimInPaper, PaperText } from './rules/claims/claims-in.ts';
export { codeSets } from './rules/code-sets.ts';
export type { Figure } from './rules/figures.ts';
export { indicatorIn, namedIndicators, nameOfIndicator } from './rules/named-indicators.ts';
export { problemWords, type RecordProblem } from './rules/record-problems.ts';
export { type Reading, readSignal } from './rules/signal/reading.ts';
export { writeMadeUpExtract } from './synthetic/write-extract.ts';
export { figuresOfTwoDays, publicFiguresOfTwoDays } from './year-figures.ts';
