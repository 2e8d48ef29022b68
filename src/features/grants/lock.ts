import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { tables } from './store.ts';

/** Makes everybody wait who gives or carries from the same pots. In the order of their ids, so that nobody waits for ever. */
export const lockPots = async (tx: Tx, { authorityId }: Scope, ids: readonly string[]): Promise<void> => {
  await tables(tx)
    .selectFrom('grant_pot')
    .select('id')
    .where('authority_id', '=', authorityId)
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute();
};
