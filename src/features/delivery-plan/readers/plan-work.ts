import type { Result } from '../../../kernel/result.ts';
import type { WrittenSheet } from '../../../typesetting/spreadsheet/write-workbook.ts';
import type { CellRow } from '../rules/reading/plan-rows.ts';
import { type PlanFile, readPlanFile } from '../rules/sheet/file-rows.ts';
import type { SentFile } from './plan-file.ts';
import type { FileSheet } from './plan-spreadsheet.ts';

/** What is done with the files of plans that takes seconds where they are long. */
export type PlanWork =
  | { kind: 'sheets'; file: SentFile }
  | { kind: 'plan'; rows: readonly CellRow[] }
  | { kind: 'workbook'; sheets: readonly WrittenSheet[] };

export type PlanWorkDone = { sheets: Result<FileSheet[]>; plan: PlanFile; workbook: Uint8Array };

/** Does a piece of it. A thread begins anew each time: it loads only what its piece needs. */
export const doPlanWork = async (work: PlanWork): Promise<PlanWorkDone[PlanWork['kind']]> => {
  switch (work.kind) {
    case 'sheets':
      return (await import('./plan-file.ts')).readSheets(work.file);
    case 'plan':
      return readPlanFile(work.rows);
    case 'workbook': {
      const { writtenWorkbook } = await import('../../../typesetting/spreadsheet/write-workbook.ts');
      return writtenWorkbook(work.sheets);
    }
  }
};
