import type { Role } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import { endRole, giveRole } from '../../platform/access/people.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Period } from './rules/period.ts';

type Holder = { personId: string; bodyId: string; role: Role | null };

/** Gives the role that a seat or an office brings, for its days. Answers the holding, or null for no role. */
export const giveRoleFor = async (
  tx: Tx,
  scope: Scope,
  { role, ...holder }: Holder,
  period: Period,
): Promise<string | null> => (role === null ? null : giveRole(tx, scope, { ...holder, role, ...period }));

/** Lets the role last as long as the seat or the office that brought it; null: no end is set. */
export const setRoleEnd = async (
  tx: Tx,
  scope: Scope,
  holdingId: string | null,
  to: string | null,
): Promise<void> => {
  if (holdingId !== null) await endRole(tx, scope, holdingId, to);
};
