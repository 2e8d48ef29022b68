import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Actor } from '../../../kernel/scope.ts';
import { messageView } from '../../../web/message.view.tsx';
import { type Answer, type Ask, notFound, redirect, type Tx } from '../../../web/route.ts';
import { mayAct } from '../policy.ts';
import { type Action, findAction } from '../queries.ts';

export const actionParams = z.object({ action: z.uuid('The address is not complete.') });

export const reading = { writes: false, because: 'the board zone; no record of a child' } as const;

export const words = z.string().max(20_000, 'Use 20,000 characters at most.').default('');
export const line = z.string().max(500, 'Use 500 characters at most.').default('');

/** What a handler works on: the action, with the way to the database and the day it is. */
export type Held = { tx: Tx; action: Action; today: string };

type Deed = (actor: Actor, action: Action) => Result<true>;

const refusal = (reason: string): Answer => ({
  kind: 'page',
  title: 'You cannot change this',
  view: messageView('You cannot change this', [reason]),
  status: 403,
});

/** Works on the action that the address names, where the one who asks may read it and do this to it. */
export const withAction = (
  { inScope, scope, params, clock }: Ask<{ action: string }, unknown, unknown>,
  work: (held: Held) => Promise<Answer> | Answer,
  may: Deed = mayAct,
): Promise<Answer> =>
  inScope(async (tx) => {
    const action = await findAction(tx, scope, params.action);
    if (!action) return notFound('that action among yours');
    const allowed = may(scope.actor, action);
    return allowed.ok ? work({ tx, action, today: todayIn(clock) }) : refusal(allowed.reason);
  });

/** What leads to a form about an action. */
export const aboveAction = [{ text: 'Actions', href: '/actions' }];

/** The way back from a form to its action. */
export const backTo = ({ id, what }: Pick<Action, 'id' | 'what'>) => ({ text: what, href: `/actions/${id}` });

/** Back to the action, which says what was done. */
export const toAction = (id: string, done: string): Answer => redirect(`/actions/${id}?done=${done}`);
