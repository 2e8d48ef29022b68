import type { Result } from '../../../kernel/result.ts';
import { type WrittenSheet, writtenWorkbook } from '../../../typesetting/spreadsheet/write-workbook.ts';
import type { CellRow } from '../rules/reading/plan-rows.ts';
import { type PlanFile, readPlanFile } from '../rules/sheet/file-rows.ts';
import { readSheets, type SentFile } from './plan-file.ts';
import type { FileSheet } from './plan-spreadsheet.ts';

/** What is done with the files of plans that takes seconds where they are long. */
export type PlanWork =
  | { kind: 'sheets'; file: SentFile }
  | { kind: 'plan'; rows: readonly CellRow[] }
  | { kind: 'workbook'; sheets: readonly WrittenSheet[] };

export type PlanWorkDone = { sheets: Result<FileSheet[]>; plan: PlanFile; workbook: Uint8Array };

/** Does a piece of it. */
export const doPlanWork = (work: PlanWork): Promise<PlanWorkDone[PlanWork['kind']]> | PlanFile => {
  switch (work.kind) {
    case 'sheets':
      return readSheets(work.file);
    case 'plan':
      return readPlanFile(work.rows);
    case 'workbook':
      return writtenWorkbook(work.sheets);
  }
};
