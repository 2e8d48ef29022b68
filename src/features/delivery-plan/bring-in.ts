import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { addParts } from './change-part.ts';
import { planBroughtIn } from './events.ts';
import { type Plan, partsOf } from './queries.ts';
import { newParts, type PartToAdd } from './rules/bring-in/new-parts.ts';
import type { Shown } from './rules/history/change.ts';
import type { ReadPlan } from './rules/reading/plan-row.ts';
import { lockPlan } from './store.ts';

/** The file that something came from, by its name and SHA-256. */
export type FromFile = { name: string; sha256: string };

/** Evidence with an id of its own each. */
export const withIds = (shown: readonly Omit<Shown, 'id'>[]): Shown[] =>
  shown.map((one) => ({ id: newId(), ...one }));

/** Why something stands in a plan that came out of a file. */
export const reasonOf = ({ name }: Pick<FromFile, 'name'>): string => `From ${name}`;

const newPart =
  (reason: string) =>
  <Fields>({ shown, ...part }: PartToAdd<Fields>) => ({ ...part, shown: withIds(shown), reason });

/** Whether anything stands in a plan, or stood and was taken out. */
export const holdsEntries = async (tx: Tx, scope: Scope, planId: string): Promise<boolean> =>
  (await partsOf(tx, scope, planId, 'deliverable')).length > 0 ||
  (await partsOf(tx, scope, planId, 'objective')).length > 0;

/**
 * Brings a published plan into a plan that holds nothing yet. Answers how much it was. Refused where something stands
 * there: nothing is overwritten or doubled unseen (bring-back.ts shows the differences).
 */
export const bringIn = async (
  tx: Tx,
  scope: Scope,
  plan: Pick<Plan, 'id' | 'endedOn'>,
  read: ReadPlan,
  from: FromFile,
  today: string,
): Promise<Result<{ objectives: number; entries: number }>> => {
  if (plan.endedOn !== null)
    return refused('This plan is closed. Open it again before anything is brought in.');
  await lockPlan(tx, scope, plan.id);
  if (await holdsEntries(tx, scope, plan.id))
    return refused(
      'Something stands in this plan already. Bring the file back instead: each difference is shown.',
    );
  const { objectives, deliverables } = newParts(read, newId);
  const fromFile = newPart(reasonOf(from));
  await addParts(tx, scope, plan.id, 'objective', objectives.map(fromFile), today);
  await addParts(tx, scope, plan.id, 'deliverable', deliverables.map(fromFile), today);
  await record(tx, scope, planBroughtIn(plan.id, from.sha256));
  return ok({ objectives: objectives.length, entries: deliverables.length });
};
