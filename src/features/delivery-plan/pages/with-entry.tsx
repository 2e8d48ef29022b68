import { z } from 'zod';
import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, type Ask, notFound } from '../../../web/route.ts';
import { mayKeepPlan, mayReadEntry, mayUpdate } from '../policy.ts';
import type { Plan } from '../queries.ts';
import type { Entry } from '../rules/entry.ts';
import { readWholePlan, type WholePlan } from '../whole-plan.ts';
import { shortTitle } from './entries.view.tsx';
import { abovePlan, closedPlan, type Held, planParams, refusedPage, toPlan, withPlan } from './with-plan.tsx';

export const entryParams = planParams.extend({ part: z.uuid('The address is not complete.') });

/** What a handler works on: an entry, in its plan. */
export type HeldEntry = Held & { whole: WholePlan; entry: Entry };

/** Where an entry stands, for asking who may: the board, and the people here who lead it. */
const placeOf = ({ plan, whole, entry }: HeldEntry) => ({
  bodyId: plan.bodyId,
  leadIds: whole.leads.filter(({ id }) => entry.fields.leads.includes(id)).map(({ personId }) => personId),
});

/** Works on the entry that the address names, where the one who asks may read it; as it was at the end of a day (ISO). */
export const withEntry = (
  ask: Ask<{ plan: string; part: string }, unknown, unknown>,
  work: (held: HeldEntry) => Promise<Answer>,
  asOf: string | null = null,
): Promise<Answer> =>
  withPlan(ask, async (held) => {
    const whole = await readWholePlan(held.tx, ask.scope, held.plan, { today: held.today, asOf });
    const entry = whole.entries.find(({ id }) => id === ask.params.part);
    if (!entry) return notFound('that entry of the plan');
    const heldEntry = { ...held, whole, entry };
    const reads = mayReadEntry(ask.scope.actor, placeOf(heldEntry));
    return reads.ok ? work(heldEntry) : refusedPage(reads.reason);
  });

/** Works on an entry that the one who asks may bring up to date, in a plan that is not closed. */
export const withOwnEntry = (
  ask: Ask<{ plan: string; part: string }, unknown, unknown>,
  work: (held: HeldEntry) => Promise<Answer>,
): Promise<Answer> =>
  withEntry(ask, async (held) => {
    const may = mayUpdate(ask.scope.actor, placeOf(held));
    if (!may.ok) return refusedPage(may.reason);
    return held.plan.endedOn === null ? work(held) : refusedPage(closedPlan);
  });

/** What the one who asks may do to an entry: nothing while its plan is closed. */
export const mayOf = ({ actor }: Scope, held: HeldEntry): 'read' | 'update' | 'keep' => {
  if (held.plan.endedOn !== null) return 'read';
  if (mayKeepPlan(actor, held.plan.bodyId).ok) return 'keep';
  return mayUpdate(actor, placeOf(held)).ok ? 'update' : 'read';
};

export const aboveEntry = (plan: Plan) => [...abovePlan, toPlan(plan)];
export const entryPath = (plan: Pick<Plan, 'id'>, entry: Pick<Entry, 'id'>): string =>
  `/plans/${plan.id}/parts/${entry.id}`;
export const toEntry = (plan: Plan, entry: Entry) => ({
  text: shortTitle(entry),
  href: entryPath(plan, entry),
});
