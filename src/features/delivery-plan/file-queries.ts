import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { FileSheet } from './readers/plan-spreadsheet.ts';
import type { ChosenColumns } from './rules/bring-in/choose-columns.ts';
import { tables } from './store.ts';

/** A file that waits for somebody to decide on it. `broughtOn` is ISO. */
export type WaitingFile = {
  id: string;
  planId: string;
  name: string;
  sha256: string;
  broughtOn: string;
  by: string;
  sheets: FileSheet[];
  sheet: string | null;
  columns: ChosenColumns;
};

const files = (tx: Tx, { authorityId }: Scope, planId: string) =>
  tables(tx).selectFrom('plan_file').where('authority_id', '=', authorityId).where('plan_id', '=', planId);

/** A file of a plan; null where there is none, or it was decided on. */
export const findWaitingFile = async (
  tx: Tx,
  scope: Scope,
  { plan, file }: { plan: string; file: string },
): Promise<WaitingFile | null> =>
  (await files(tx, scope, plan)
    .select([
      'id',
      'plan_id as planId',
      'name',
      'file_sha256 as sha256',
      'brought_on as broughtOn',
      'by_name as by',
      'sheets',
      'sheet',
      'columns',
    ])
    .where('id', '=', file)
    .executeTakeFirst()) ?? null;

/** The files of a plan that wait, the newest first. */
export const waitingFiles = (
  tx: Tx,
  scope: Scope,
  planId: string,
): Promise<Pick<WaitingFile, 'id' | 'name' | 'broughtOn' | 'by'>[]> =>
  files(tx, scope, planId)
    .select(['id', 'name', 'brought_on as broughtOn', 'by_name as by'])
    .orderBy('brought_on', 'desc')
    .orderBy('name')
    .execute();
