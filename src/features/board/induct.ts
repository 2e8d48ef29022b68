import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { stepTicked, tipsChanged } from './events.ts';
import { putSteps, putTips } from './people-store.ts';
import { firstMonth } from './rules/induction.ts';

/** Keeps the young people's top tips, one an entry. */
export const setTips = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  tips: string[],
  day: string,
): Promise<void> => {
  await putTips(tx, scope, bodyId, tips, day);
  await record(tx, scope, tipsChanged(bodyId));
};

/** Keeps which steps of the first month a member has done; what is no step is left out. */
export const tickSteps = async (
  tx: Tx,
  scope: Scope,
  at: { bodyId: string; personId: string },
  done: readonly string[],
  day: string,
): Promise<void> => {
  const steps = firstMonth.map(({ key }) => key).filter((key) => done.includes(key));
  await putSteps(tx, scope, { ...at, steps, day });
  await record(tx, scope, stepTicked(at.personId));
};
