import { holds, personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { giveOffice } from './hold-office.ts';

/** Makes who added a board its clerk, unless they run every board anyway. */
export const takeCharge = async (tx: Tx, scope: Scope, bodyId: string, today: string): Promise<void> => {
  const personId = personIdOf(scope.actor);
  if (personId === null || holds(scope.actor, ['clerk', 'administrator'], bodyId)) return;
  await giveOffice(tx, scope, {
    bodyId,
    personId,
    office: 'clerk',
    period: { from: today, to: null },
    appointedBy: 'the Board itself',
  });
};
