import type { Insertable } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { ChosenColumns } from './rules/bring-in/choose-columns.ts';
import { tables } from './store.ts';
import type { PlanTables } from './tables.ts';

/** Keeps what was read of a file until somebody has decided on it. */
export const insertPlanFile = (
  tx: Tx,
  { authorityId }: Scope,
  row: Omit<Insertable<PlanTables['plan_file']>, 'authority_id'>,
) =>
  tables(tx)
    .insertInto('plan_file')
    .values({ authority_id: authorityId, ...row })
    .execute();

/** Keeps which sheet was chosen and what its columns are taken for. */
export const updateChosen = (
  tx: Tx,
  { authorityId }: Scope,
  id: string,
  { sheet, columns }: { sheet: string | null; columns: ChosenColumns },
) =>
  tables(tx)
    .updateTable('plan_file')
    .set({ sheet, columns: JSON.stringify(columns) })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();

/** Forgets a file that was decided on. */
export const deletePlanFile = (tx: Tx, { authorityId }: Scope, id: string) =>
  tables(tx).deleteFrom('plan_file').where('authority_id', '=', authorityId).where('id', '=', id).execute();

/** Forgets the files of a plan that came before a day (ISO) and that nobody decided on. */
export const deleteFilesBefore = (tx: Tx, { authorityId }: Scope, planId: string, day: string) =>
  tables(tx)
    .deleteFrom('plan_file')
    .where('authority_id', '=', authorityId)
    .where('plan_id', '=', planId)
    .where('brought_on', '<', day)
    .execute();
