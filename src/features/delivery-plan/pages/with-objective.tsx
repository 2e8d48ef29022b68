import { type Answer, type Ask, notFound } from '../../../web/route.ts';
import { findPart, type Part, type Plan } from '../queries.ts';
import { objectiveTitle } from '../rules/objective-title.ts';
import { type Held, withOpenPlan } from './with-plan.tsx';

export const objectivePath = (plan: Pick<Plan, 'id'>, { id }: Pick<Part<'objective'>, 'id'>): string =>
  `/plans/${plan.id}/objectives/${id}`;

/** The way back to an objective. */
export const toObjective = (plan: Plan, objective: Part<'objective'>) => ({
  text: objectiveTitle(objective.fields),
  href: objectivePath(plan, objective),
});

export type HeldObjective = Held & { objective: Part<'objective'> };

/** Works on the objective that the address names, of a plan that is not closed. */
export const withObjective = (
  ask: Ask<{ plan: string; part: string }, unknown, unknown>,
  work: (held: HeldObjective) => Promise<Answer>,
): Promise<Answer> =>
  withOpenPlan(ask, async (held) => {
    const objective = await findPart(held.tx, ask.scope, ask.params.part, 'objective');
    return objective && !objective.removed && objective.planId === held.plan.id
      ? work({ ...held, objective })
      : notFound('that objective');
  });
