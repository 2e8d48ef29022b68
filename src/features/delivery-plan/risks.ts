import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { listPlans, type Part, partsOf } from './queries.ts';

/** The risks in a board's registers that are not closed: what an entry of its plans can point to. */
export const risksOf = async (tx: Tx, scope: Scope, bodyId: string): Promise<Part<'deliverable'>[]> => {
  const registers = (await listPlans(tx, scope)).filter(
    (plan) => plan.bodyId === bodyId && plan.kind === 'risk register' && plan.endedOn === null,
  );
  const found: Part<'deliverable'>[] = [];
  for (const { id } of registers)
    found.push(...(await partsOf(tx, scope, id, 'deliverable')).filter(({ removed }) => !removed));
  return found;
};
