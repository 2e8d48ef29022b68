import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Forgettable } from '../../platform/retention/forgettable.ts';
import { tables } from './store.ts';

const settled = async (tx: Tx, { authorityId }: Scope, before: string): Promise<string[]> => {
  const found = await tables(tx)
    .selectFrom('near_me')
    .select('id')
    .where('authority_id', '=', authorityId)
    .where('state', '!=', 'waiting')
    .where('came_on', '<', before)
    .execute();
  return found.map(({ id }) => id);
};

/** What people told of services near them, once the team has dealt with it: how to reach it, and which member told. */
export const servicesDealtWith: Forgettable = {
  count: async (tx, scope, before) => (await settled(tx, scope, before)).length,
  forget: async (tx, scope, before) => {
    const ids = await settled(tx, scope, before);
    if (ids.length > 0)
      await tables(tx)
        .deleteFrom('near_me')
        .where('authority_id', '=', scope.authorityId)
        .where('id', 'in', ids)
        .execute();
    return ids.length;
  },
};
