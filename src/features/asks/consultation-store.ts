import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { type Row, tables } from './store.ts';

/** Keeps a consultation, or keeps it as it is now. */
export const writeConsultation = (tx: Tx, { authorityId }: Scope, { id, ...row }: Row<'consultation'>) =>
  tables(tx)
    .insertInto('consultation')
    .values({ authority_id: authorityId, id, ...row })
    .onConflict((conflict) => conflict.columns(['authority_id', 'id']).doUpdateSet(row))
    .execute();

export const updatePublished = (tx: Tx, { authorityId }: Scope, id: string, published: boolean) =>
  tables(tx)
    .updateTable('consultation')
    .set({ published })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();
