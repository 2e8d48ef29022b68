import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { MinutesTables } from './tables.ts';

export const tables = (tx: Tx) => tx.withTables<MinutesTables>();

/** Keeps an item's text from being changed by anybody else until this transaction ends: compare only what is read after. */
export const lockItem = (tx: Tx, scope: Scope, itemId: string) =>
  tables(tx)
    .selectFrom('agenda_item')
    .select('id')
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', itemId)
    .forUpdate()
    .executeTakeFirst();

export const putMattersPaper = (
  tx: Tx,
  scope: Scope,
  row: { meeting_id: string; paper_id: string; words: string; version: number },
) =>
  tables(tx)
    .insertInto('matters_paper')
    .values({ authority_id: scope.authorityId, ...row })
    .onConflict((conflict) => conflict.columns(['authority_id', 'meeting_id']).doUpdateSet(row))
    .execute();

export const putAbsenceRule = (tx: Tx, scope: Scope, bodyId: string, inARow: number) =>
  tables(tx)
    .insertInto('absence_rule')
    .values({ authority_id: scope.authorityId, body_id: bodyId, in_a_row: inARow })
    .onConflict((conflict) => conflict.columns(['authority_id', 'body_id']).doUpdateSet({ in_a_row: inARow }))
    .execute();
