import { roles } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import { peopleHolding } from '../../platform/access/role-queries.ts';
import type { Tx } from '../../platform/database/transaction.ts';

/** Who can owe something to a board and answer for it here: everybody who holds a role there on that day. */
export const possibleOwners = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  date: string,
): Promise<{ id: string; name: string }[]> =>
  (await peopleHolding(tx, scope, roles, bodyId, date)).map(({ id, name, title }) => ({
    id,
    name: title ? `${name}, ${title}` : name,
  }));
