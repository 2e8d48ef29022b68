import { z } from 'zod';
import { personIdOf } from '../../../kernel/roles.ts';
import { page, route } from '../../../web/route.ts';
import { challengeFrom, findChallenge, stepsOf } from '../challenge-queries.ts';
import { mayReadChallenges, mayTake } from '../policy.ts';
import { type Move, mayMove, offeredMove } from '../rules/challenge-course.ts';
import { challengeTitle } from '../rules/challenge-words.ts';
import { challengeView } from './challenge.view.tsx';
import { challengeParams, readingChallenge, readsChallenge } from './with-challenge.tsx';

const done: Readonly<Record<string, string>> = {
  raised: 'It is sent.',
  answer: 'The answer is written down.',
  'not-accepted': 'They are asked again.',
  escalate: 'It is sent to the higher level.',
  become: 'It is sent. The challenge that it grew from is closed.',
  close: 'It is closed. You can open it again.',
  withdraw: 'It is withdrawn. You can open it again.',
  reopen: 'It is open again.',
};

const moves: readonly Move[] = [
  'answer',
  'not-accepted',
  'escalate',
  'become',
  'close',
  'withdraw',
  'reopen',
];

/** A challenge: what it is about, how it stands, what happened, what next. */
export const challengePage = route({
  method: 'GET',
  path: '/challenges/:challenge',
  zone: 'casework',
  at: 'any board',
  can: mayReadChallenges,
  audit: readsChallenge,
  params: challengeParams,
  query: z.object({ done: z.string().max(40).optional() }),
  handle: (ask) =>
    readingChallenge(ask, async ({ tx, scope, challenge, today }) => {
      const { actor } = scope;
      const model = {
        challenge,
        today,
        steps: await stepsOf(tx, scope, challenge.id),
        moves: moves.filter((move) => mayTake(actor, move, challenge.toId).ok && mayMove(challenge, move).ok),
        offered: offeredMove(challenge, today),
        isAsked: challenge.toId !== null && challenge.toId === personIdOf(actor),
        from: challenge.fromId === null ? null : await findChallenge(tx, scope, challenge.fromId),
        became: await challengeFrom(tx, scope, challenge.id),
        done: done[ask.query.done ?? ''] ?? null,
      };
      return page(challengeTitle(challenge), challengeView(model), { challenge, steps: model.steps });
    }),
});
