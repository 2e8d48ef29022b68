import { z } from 'zod';
import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, type Ask, notFound } from '../../../web/route.ts';
import { findWaitingFile, type WaitingFile } from '../file-queries.ts';
import { type Held as HeldPlan, planParams, withOpenPlan } from './with-plan.tsx';

export const fileParams = planParams.extend({ file: z.uuid('The address is not complete.') });

/** What a handler works on: a plan that may be changed, for the one who asks. */
export type Held = HeldPlan & { scope: Scope };

/** Works on the plan that the address names, where it may be changed. */
export const withPlanToFill = (
  asked: Ask<{ plan: string }, unknown, unknown>,
  work: (held: Held) => Promise<Answer> | Answer,
): Promise<Answer> => withOpenPlan(asked, async (held) => work({ ...held, scope: asked.scope }));

/** Works on a file that waits, of a plan that may be changed. */
export const withFile = (
  asked: Ask<{ plan: string; file: string }, unknown, unknown>,
  work: (held: Held & { file: WaitingFile }) => Promise<Answer> | Answer,
): Promise<Answer> =>
  withPlanToFill(asked, async (held) => {
    const file = await findWaitingFile(held.tx, held.scope, asked.params);
    return file ? work({ ...held, file }) : notFound('that file, or everything in it was decided on');
  });
