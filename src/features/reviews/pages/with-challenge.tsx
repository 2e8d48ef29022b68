import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { recordReading } from '../../../platform/events/record.ts';
import { type Answer, type Ask, notFound, redirect, type Tx } from '../../../web/route.ts';
import { challengeRead } from '../challenge-events.ts';
import { type Challenge, findChallenge } from '../challenge-queries.ts';

export const challengeParams = z.object({ challenge: z.uuid('The address is not complete.') });

export const words = z.string().max(20_000, 'Use 20,000 characters at most.').default('');
export const line = z.string().max(500, 'Use 500 characters at most.').default('');

/** What every reading of a challenge leaves behind. */
export const readsChallenge = { writes: true, events: ['challenge.read'] } as const;

/** What is asked beside every field for words about a child. */
export const noNames =
  'No names, telephone numbers or addresses: the reference says who the child is. Write "the child", "the older brother".';

/** What a handler works on: the challenge, with the way to the database, who asks and the day it is. */
export type HeldChallenge = { tx: Tx; scope: Scope; challenge: Challenge; today: string };

type Asked = Pick<Ask<{ challenge: string }, unknown, unknown>, 'inScope' | 'scope' | 'params' | 'clock'>;
type Work = (held: HeldChallenge) => Promise<Answer>;

const withChallenge = ({ inScope, scope, params, clock }: Asked, work: Work): Promise<Answer> =>
  inScope(async (tx) => {
    const challenge = await findChallenge(tx, scope, params.challenge);
    return challenge
      ? work({ tx, scope, challenge, today: todayIn(clock) })
      : notFound('that challenge among yours');
  });

/** Shows the challenge that the address names. The reading is written down in the same transaction, or nothing is shown. */
export const readingChallenge = (ask: Asked, work: Work): Promise<Answer> =>
  withChallenge(ask, async (held) => {
    await recordReading(held.tx, held.scope, challengeRead(held.challenge.id));
    return work(held);
  });

/**
 * Changes the challenge that the address names; the command writes down what it does. Where a page is answered, such as
 * the form with what is wrong, that is a reading and written down as one.
 */
export const changingChallenge = (ask: Asked, work: Work): Promise<Answer> =>
  withChallenge(ask, async (held) => {
    const answer = await work(held);
    if (answer.kind === 'page') await recordReading(held.tx, held.scope, challengeRead(held.challenge.id));
    return answer;
  });

/** Back to a challenge, which says what was done. */
export const toChallenge = (id: string, done: string): Answer => redirect(`/challenges/${id}?done=${done}`);

/** What leads to a page about a challenge. */
export const aboveChallenge = [{ text: 'Challenges', href: '/challenges' }];
