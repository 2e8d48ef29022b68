import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { checkPaper, figuresHeld, type PlacedClaim } from '../indicators/index.ts';
import type { ReportFile } from './report.ts';
import { reportBlocks } from './report-blocks.ts';
import type { Sections } from './rules/sections.ts';

/** What a report's words claim about figures, held against themselves and against what Hearth holds. It advises. */
export const figuresInText = async (
  tx: Tx,
  scope: Scope,
  { sections, file }: { sections: Sections; file: ReportFile | null },
): Promise<PlacedClaim[]> => checkPaper(reportBlocks(sections, file), await figuresHeld(tx, scope));
