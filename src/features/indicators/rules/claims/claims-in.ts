import type { Block } from '../../../../kernel/paper.ts';
import { checkPages, type PagedClaim, type PageLine } from './check-pages.ts';
import { checkPaper, type PlacedClaim } from './check-paper.ts';
import type { KnownFigure } from './known-figure.ts';

/** A paper whose figures are to be checked: its blocks, or the lines of its pages. */
export type PaperText = { kind: 'blocks'; blocks: Block[] } | { kind: 'pages'; lines: readonly PageLine[] };

/** A claim with its place, in whatever way the paper has places. */
export type ClaimInPaper = PlacedClaim | PagedClaim;

/** What a paper claims about figures, in its order. `known` are figures that are held elsewhere. */
export const claimsIn = (text: PaperText, known: readonly KnownFigure[]): ClaimInPaper[] =>
  text.kind === 'blocks' ? checkPaper(text.blocks, known) : checkPages(text.lines, known);
