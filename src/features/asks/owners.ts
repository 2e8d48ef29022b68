import type { Scope } from '../../kernel/scope.ts';
import { peopleHolding } from '../../platform/access/role-queries.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { corporateParents } from './policy.ts';

/** Whoever can be asked to answer at a board on a day (ISO). */
export const whoMayAnswer = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  today: string,
): Promise<{ id: string; name: string }[]> =>
  (await peopleHolding(tx, scope, corporateParents, bodyId, today)).map(({ id, name, title }) => ({
    id,
    name: title ? `${name}, ${title}` : name,
  }));
