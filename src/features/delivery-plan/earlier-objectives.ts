import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { findPlan, type Part, type Plan, partsOf } from './queries.ts';

/** The objectives that one of a plan can come from: those of the plan before it, and of the strategy that it carries out. */
export const earlierObjectives = async (
  tx: Tx,
  scope: Scope,
  { followsId, strategyId }: Plan,
): Promise<(Part<'objective'> & { planName: string })[]> => {
  const found: (Part<'objective'> & { planName: string })[] = [];
  for (const id of new Set([strategyId, followsId])) {
    const plan = id === null ? null : await findPlan(tx, scope, id);
    if (!plan) continue;
    const objectives = await partsOf(tx, scope, plan.id, 'objective');
    found.push(
      ...objectives.filter(({ removed }) => !removed).map((one) => ({ ...one, planName: plan.name })),
    );
  }
  return found;
};
