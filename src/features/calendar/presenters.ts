import { roles } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import { peopleHolding } from '../../platform/access/role-queries.ts';
import type { Tx } from '../../platform/database/transaction.ts';

/** Everybody who has a part in a board on a day, as the choices of a form. */
export const presenterChoices = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  today: string,
): Promise<{ value: string; text: string }[]> =>
  (await peopleHolding(tx, scope, roles, bodyId, today)).map(({ id, name, title }) => ({
    value: id,
    text: title ? `${name}, ${title}` : name,
  }));
