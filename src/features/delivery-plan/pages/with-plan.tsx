import type { ComponentChild } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { messageView } from '../../../web/message.view.tsx';
import { type Answer, type Ask, notFound, type Tx } from '../../../web/route.ts';
import { findPlan, type Plan } from '../queries.ts';

export const planParams = z.object({ plan: z.uuid('The address is not complete.') });

export const reading = { writes: false, because: 'the board zone; no record of a child' } as const;

export const words = z.string().max(20_000, 'Use 20,000 characters at most.').default('');
export const line = z.string().max(500, 'Use 500 characters at most.').default('');

/** What a handler works on: the plan, with the way to the database and the day it is. */
export type Held = { tx: Tx; plan: Plan; today: string };

/** Works on the plan that the address names. */
export const withPlan = (
  { inScope, scope, params, clock }: Ask<{ plan: string }, unknown, unknown>,
  work: (held: Held) => Promise<Answer>,
): Promise<Answer> =>
  inScope(async (tx) => {
    const plan = await findPlan(tx, scope, params.plan);
    return plan ? work({ tx, plan, today: todayIn(clock) }) : notFound('that plan');
  });

/** Said to somebody who may not. */
export const refusedPage = (reason: string): Answer => ({
  kind: 'page',
  title: 'You cannot do this',
  view: messageView('You cannot do this', [reason]),
  status: 403,
});

/** Said where somebody would change what stands in a plan that is closed. */
export const closedPlan = 'This plan is closed. Whoever keeps it can open it again.';

/** Works on the plan that the address names, where it is not closed. */
export const withOpenPlan = (
  ask: Ask<{ plan: string }, unknown, unknown>,
  work: (held: Held) => Promise<Answer>,
): Promise<Answer> =>
  withPlan(ask, async (held) => (held.plan.endedOn === null ? work(held) : refusedPage(closedPlan)));

/** What leads to a plan and to what is in it. */
export const abovePlan = [{ text: 'Plans', href: '/plans' }];
export const toPlan = ({ id, name }: Pick<Plan, 'id' | 'name'>) => ({ text: name, href: `/plans/${id}` });

export const toRounds = ({ id }: Pick<Plan, 'id'>) => ({ text: 'Rounds', href: `/plans/${id}/rounds` });

/** A form, or the same form with what is wrong and all that was typed. */
export const formPage = (title: string, view: ComponentChild, error: { text: string } | null): Answer => ({
  kind: 'page',
  title: `${error === null ? '' : 'Error: '}${title}`,
  view,
  status: error === null ? 200 : 422,
});
