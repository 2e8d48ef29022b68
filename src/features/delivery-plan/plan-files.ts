import { plusDays } from '../../kernel/days.ts';
import { newId } from '../../kernel/ids.ts';
import { personIdOf } from '../../kernel/roles.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { keepFile } from '../../platform/files/files.ts';
import { planFileEnded, planFileRead, planFileReceived } from './events.ts';
import type { WaitingFile } from './file-queries.ts';
import { deleteFilesBefore, deletePlanFile, insertPlanFile, updateChosen } from './file-store.ts';
import type { SentFile } from './readers/plan-file.ts';
import { type FileSheet, holdsPlan } from './readers/plan-spreadsheet.ts';
import type { ChosenColumns } from './rules/bring-in/choose-columns.ts';
import type { CellRow } from './rules/reading/plan-rows.ts';
import { readSideSheets, type SideSheets } from './rules/sheet/differences.ts';

/** So long a file waits for somebody to decide on it. */
const waitsDays = 60;

/** Keeps a file that came for a plan, with what was read of it. Answers its id. `today` is ISO. */
export const keepPlanFile = async (
  tx: Tx,
  scope: Scope,
  planId: string,
  { name, bytes, sheets }: SentFile & { sheets: readonly FileSheet[] },
  today: string,
): Promise<string> => {
  const id = newId();
  const sha256 = await keepFile(tx, scope, bytes);
  await deleteFilesBefore(tx, scope, planId, plusDays(today, -waitsDays));
  await insertPlanFile(tx, scope, {
    id,
    plan_id: planId,
    name,
    file_sha256: sha256,
    brought_on: today,
    by_id: personIdOf(scope.actor),
    by_name: actorName(scope),
    sheets: JSON.stringify(sheets),
    sheet: sheets.find(({ rows }) => holdsPlan(rows))?.sheet ?? null,
    columns: JSON.stringify({}),
  });
  await record(tx, scope, planFileReceived(id, sha256));
  return id;
};

/** Says which sheet of a file is meant and what its columns are taken for. */
export const chooseColumns = async (
  tx: Tx,
  scope: Scope,
  { id }: Pick<WaitingFile, 'id'>,
  chosen: { sheet: string | null; columns: ChosenColumns },
): Promise<void> => {
  await updateChosen(tx, scope, id, chosen);
  await record(tx, scope, planFileRead(id));
};

/** Nothing more is taken from a file: what was read of it is forgotten. The file itself stays. */
export const endPlanFile = async (tx: Tx, scope: Scope, { id }: Pick<WaitingFile, 'id'>): Promise<void> => {
  await deletePlanFile(tx, scope, id);
  await record(tx, scope, planFileEnded(id));
};

type Sheets = Pick<WaitingFile, 'sheets' | 'sheet'>;

/** The sheet that is meant: the one that was chosen, else the first. */
const planSheet = ({ sheets, sheet }: Sheets): FileSheet | undefined =>
  sheets.find((one) => one.sheet === sheet) ?? sheets[0];

/** What could not be read of the sheet that is meant. */
export const unseenInFile = (file: Sheets): readonly string[] => planSheet(file)?.unseen ?? [];

/** The rows of the sheet that is meant. */
export const rowsOfFile = (file: Sheets): CellRow[] => planSheet(file)?.rows ?? [];

/** What the other sheets hold: stages, and the words of objectives. */
export const sidesOfFile = (file: Sheets): SideSheets =>
  readSideSheets(file.sheets.filter((one) => one !== planSheet(file)));
