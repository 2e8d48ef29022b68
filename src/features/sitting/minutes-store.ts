import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { SittingTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<SittingTables>();

/** The minutes of an item as they stand, made empty where nobody wrote any; held to the end of the transaction. */
export const holdMinute = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  itemId: string,
): Promise<{ version: number; text: string }> => {
  await tables(tx)
    .insertInto('minute')
    .values({ authority_id: scope.authorityId, item_id: itemId, meeting_id: meetingId, version: 0, text: '' })
    .onConflict((conflict) => conflict.columns(['authority_id', 'item_id']).doNothing())
    .execute();
  return tables(tx)
    .selectFrom('minute')
    .select(['version', 'text'])
    .where('authority_id', '=', scope.authorityId)
    .where('item_id', '=', itemId)
    .forUpdate()
    .executeTakeFirstOrThrow();
};

export type NewVersion = {
  itemId: string;
  version: number;
  saveId: string;
  text: string;
  at: Date;
  by: string;
};

/** Writes a version behind the newest one, and makes it what stands. */
export const insertVersion = async (tx: Tx, scope: Scope, saved: NewVersion): Promise<void> => {
  await tables(tx)
    .insertInto('minute_version')
    .values({
      authority_id: scope.authorityId,
      item_id: saved.itemId,
      version: saved.version,
      save_id: saved.saveId,
      text: saved.text,
      saved_at: saved.at,
      saved_by: saved.by,
    })
    .execute();
  await tables(tx)
    .updateTable('minute')
    .set({ version: saved.version, text: saved.text })
    .where('authority_id', '=', scope.authorityId)
    .where('item_id', '=', saved.itemId)
    .execute();
};
