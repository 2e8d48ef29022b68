import { z } from 'zod';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { messageView } from '../../../web/message.view.tsx';
import { type Answer, type Ask, notFound, redirect } from '../../../web/route.ts';
import { findRound, type Round } from '../round-queries.ts';
import { abovePlan, type Held, planParams, withPlan } from './with-plan.tsx';

export const roundParams = planParams.extend({ round: z.uuid('The address is not complete.') });
export const roundPartParams = roundParams.extend({ part: z.uuid('The address is not complete.') });

export type HeldRound = Held & { round: Round };

/** Works on the round that the address names, of the plan that it names. */
export const withRound = (
  ask: Ask<{ plan: string; round: string }, unknown, unknown>,
  work: (held: HeldRound) => Promise<Answer>,
): Promise<Answer> =>
  withPlan(ask, async (held) => {
    const round = await findRound(held.tx, ask.scope, ask.params.round);
    return round?.planId === held.plan.id ? work({ ...held, round }) : notFound('that round');
  });

type Named = Pick<Round, 'id' | 'planId' | 'plan' | 'meetingDay'>;

export const roundPath = ({ id, planId }: Pick<Named, 'id' | 'planId'>): string =>
  `/plans/${planId}/rounds/${id}`;

export const roundTitle = ({ meetingDay }: Pick<Named, 'meetingDay'>): string =>
  `Round for ${dateWords(meetingDay)}`;

/** What leads to a round, and the way back to it. */
export const aboveRound = ({ planId, plan }: Named) => [
  ...abovePlan,
  { text: plan, href: `/plans/${planId}` },
  { text: 'Rounds', href: `/plans/${planId}/rounds` },
];
export const toRound = (round: Named) => ({ text: roundTitle(round), href: roundPath(round) });

/** Back to the round, which says what was done. */
export const backToRound = (round: Named, done: string): Answer =>
  redirect(`${roundPath(round)}?done=${done}`);

/** What is no mistake in a form, and no longer possible. */
export const cannot = (reason: string): Answer => ({
  kind: 'page',
  title: 'That cannot be done',
  view: messageView('That cannot be done', [reason]),
  status: 422,
});

export const ofRound = '/plans/:plan/rounds/:round';
