import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { personIdOf } from '../../../kernel/roles.ts';
import { recordReadings } from '../../../platform/events/record.ts';
import { page, route } from '../../../web/route.ts';
import { challengeRead, challengesRead } from '../challenge-events.ts';
import { type Challenge, challengesSeen } from '../challenge-queries.ts';
import { looksAfter } from '../challenge-waiting.ts';
import { mayChallenge, mayReadChallenges, mayRunService } from '../policy.ts';
import { inOrder, mostListed, stateChoices, whoseChoices } from '../rules/challenge-list.ts';
import { challengesView } from './challenges.view.tsx';

/** What cannot be understood in an address is as if it were not there: a list is never an error. */
const query = z.object({
  whose: z.enum(whoseChoices).default('mine').catch('mine'),
  state: z.enum(stateChoices).default('open').catch('open'),
});

/** The challenges of the one who asks. Each that is named is written down as read. */
export const challengesPage = route({
  method: 'GET',
  path: '/challenges',
  zone: 'casework',
  at: 'any board',
  can: mayReadChallenges,
  audit: { writes: true, events: ['challenges.read', 'challenge.read'] },
  query,
  handle: ({ inScope, scope, query: wanted, clock }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const me = personIdOf(scope.actor);
      const raises = mayChallenge(scope.actor).ok;
      const all = await challengesSeen(tx, scope);
      const isAsked = ({ toId, answeredOn, closedOn }: Challenge): boolean =>
        me !== null && toId === me && answeredOn === null && closedOn === null;
      const isMine = (challenge: Challenge): boolean =>
        !raises || wanted.whose === 'all' || looksAfter(scope, challenge);
      const asked = inOrder(all.filter(isAsked), 'open', today);
      const others = all.filter((challenge) => isMine(challenge) && !isAsked(challenge));
      const found = inOrder(others, wanted.state, today);
      const shown = found.slice(0, mostListed);
      await recordReadings(tx, scope, [
        challengesRead(wanted.whose),
        ...[...asked, ...shown].map(({ id }) => challengeRead(id)),
      ]);
      const model = {
        wanted,
        asked,
        shown,
        count: found.length,
        today,
        raises,
        runs: mayRunService(scope.actor).ok,
        seesOthers: raises && all.some((challenge) => !looksAfter(scope, challenge)),
      };
      return page('Challenges', challengesView(model), { asked, shown });
    }),
});
