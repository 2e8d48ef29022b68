import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { type Row, tables } from './store.ts';

/** Keeps a national ask, or keeps it as it is now. */
export const writeNationalAsk = (tx: Tx, { authorityId }: Scope, { id, ...row }: Row<'national_ask'>) =>
  tables(tx)
    .insertInto('national_ask')
    .values({ authority_id: authorityId, id, ...row })
    .onConflict((conflict) => conflict.columns(['authority_id', 'id']).doUpdateSet(row))
    .execute();

export const deleteNationalAsk = (tx: Tx, { authorityId }: Scope, id: string) =>
  tables(tx)
    .deleteFrom('national_ask')
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();
