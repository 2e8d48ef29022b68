import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { planChanged, planEnded, planMade, planReopened } from './events.ts';
import type { PlanHead } from './rules/plan-form.ts';
import { insertPlan, updatePlan } from './store.ts';

const columnsOf = ({ kind, name, from, to, principles, priorities, followsId, strategyId }: PlanHead) => ({
  kind,
  name,
  from_day: from,
  to_day: to,
  principles,
  priorities,
  follows_id: followsId,
  strategy_id: strategyId,
});

/** Begins a plan of a board. Answers its id. */
export const makePlan = async (tx: Tx, scope: Scope, bodyId: string, head: PlanHead): Promise<string> => {
  const id = newId();
  await insertPlan(tx, scope, { id, body_id: bodyId, ended_on: null, ...columnsOf(head) });
  await record(tx, scope, planMade(id));
  return id;
};

/** Changes what heads a plan. */
export const changePlan = async (tx: Tx, scope: Scope, id: string, head: PlanHead): Promise<void> => {
  await updatePlan(tx, scope, id, columnsOf(head));
  await record(tx, scope, planChanged(id));
};

/** Closes a plan on a day (ISO): it can be read and no longer changed. Null opens it again. */
export const endPlan = async (tx: Tx, scope: Scope, id: string, on: string | null): Promise<void> => {
  await updatePlan(tx, scope, id, { ended_on: on });
  await record(tx, scope, on === null ? planReopened(id) : planEnded(id));
};
