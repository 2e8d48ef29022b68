import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { tables } from './store.ts';

/** Makes everybody wait who locks the same year: numbers, merging, choosing and closing happen one after another. */
export const lockYear = async (tx: Tx, { authorityId }: Scope, yearId: string): Promise<void> => {
  await tables(tx)
    .selectFrom('award_setting')
    .select('year_id')
    .where('authority_id', '=', authorityId)
    .where('year_id', '=', yearId)
    .forUpdate()
    .execute();
};

/** The same of the rewards of a half term. */
export const lockRound = async (tx: Tx, { authorityId }: Scope, id: string): Promise<void> => {
  await tables(tx)
    .selectFrom('reward_round')
    .select('id')
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .forUpdate()
    .execute();
};
