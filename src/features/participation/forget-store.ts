import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Forgettable } from '../../platform/retention/forgettable.ts';
import { tables } from './store.ts';

const neverConfirmed = async (tx: Tx, { authorityId }: Scope, before: string): Promise<string[]> => {
  const found = await tables(tx)
    .selectFrom('young_person')
    .select('id')
    .where('authority_id', '=', authorityId)
    .where('state', '=', 'asked')
    .where('asked_on', '<', before)
    .execute();
  return found.map(({ id }) => id);
};

/** Who asked to join a group and was never confirmed: name, age, and how they are reached. */
export const joinersNeverConfirmed: Forgettable = {
  count: async (tx, scope, before) => (await neverConfirmed(tx, scope, before)).length,
  forget: async (tx, scope, before) => {
    const { numDeletedRows } = await tables(tx)
      .deleteFrom('young_person')
      .where('authority_id', '=', scope.authorityId)
      .where('state', '=', 'asked')
      .where('asked_on', '<', before)
      .executeTakeFirst();
    return Number(numDeletedRows);
  },
};
