import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { messageView } from '../../../web/message.view.tsx';
import { type Answer, type Ask, notFound, type Tx } from '../../../web/route.ts';
import { findWaitingFile, type WaitingFile } from '../file-queries.ts';
import { findPlan, type Plan } from '../queries.ts';

const incomplete = 'The address is not complete.';
export const planParams = z.object({ plan: z.uuid(incomplete) });
export const fileParams = planParams.extend({ file: z.uuid(incomplete) });

export const reading = { writes: false, because: 'the board zone; no record of a child' } as const;

/** What a handler works on: the plan, with the way to the database and the day it is. */
export type Held = { tx: Tx; scope: Scope; plan: Plan; today: string };

const closed = ({ name }: Plan): Answer => ({
  kind: 'page',
  title: 'This plan is closed',
  view: messageView('This plan is closed', [
    `“${name}” can be read and no longer changed. Open it again before anything is brought in.`,
  ]),
  status: 403,
});

/** Works on the plan that the address names. */
const withPlan = (
  { inScope, scope, params, clock }: Ask<{ plan: string }, unknown, unknown>,
  work: (held: Held) => Promise<Answer> | Answer,
): Promise<Answer> =>
  inScope(async (tx) => {
    const plan = await findPlan(tx, scope, params.plan);
    return plan ? work({ tx, scope, plan, today: todayIn(clock) }) : notFound('that plan');
  });

/** The same where the plan may be changed. */
export const withOpenPlan = (
  asked: Ask<{ plan: string }, unknown, unknown>,
  work: (held: Held) => Promise<Answer> | Answer,
): Promise<Answer> =>
  withPlan(asked, (held) => (held.plan.endedOn === null ? work(held) : closed(held.plan)));

/** Works on a file that waits, of a plan that may be changed. */
export const withFile = (
  asked: Ask<{ plan: string; file: string }, unknown, unknown>,
  work: (held: Held & { file: WaitingFile }) => Promise<Answer> | Answer,
): Promise<Answer> =>
  withOpenPlan(asked, async (held) => {
    const file = await findWaitingFile(held.tx, held.scope, asked.params);
    return file ? work({ ...held, file }) : notFound('that file, or everything in it was decided on');
  });

/** The way back from a page to its plan. */
export const backTo = ({ id, name }: Pick<Plan, 'id' | 'name'>) => ({ text: name, href: `/plans/${id}` });
export const abovePlan = [{ text: 'Plans', href: '/plans' }];
