import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { type NewRow, tables } from './store.ts';

/** Keeps what was read of an extract until somebody has decided on it. */
export const insertChildFile = (tx: Tx, { authorityId }: Scope, row: NewRow<'child_file'>) =>
  tables(tx)
    .insertInto('child_file')
    .values({ authority_id: authorityId, ...row })
    .execute();

/** Forgets the extracts that wait: all, or the one that is named. Answers their ids. */
export const deleteChildFiles = async (tx: Tx, { authorityId }: Scope, id?: string): Promise<string[]> => {
  const deleted = await tables(tx)
    .deleteFrom('child_file')
    .where('authority_id', '=', authorityId)
    .$if(id !== undefined, (files) => files.where('id', '=', id ?? ''))
    .returning('id')
    .execute();
  return deleted.map((file) => file.id);
};
