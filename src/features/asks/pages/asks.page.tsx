import { isAmong, personIdOf } from '../../../kernel/roles.ts';
import { page, route } from '../../../web/route.ts';
import { shownOf } from '../../voice/index.ts';
import { answeredBoards, mayAnswerAsks } from '../policy.ts';
import { allAsks, askForm, askOwners, shownAsks, takenUp } from '../queries.ts';
import { atTeam, reading } from './ask-places.tsx';
import { boardAsksView, teamAsksView } from './asks.view.tsx';

/** The asks for the team: what is to take up, and how the others stand. */
export const teamAsksPage = route({
  method: 'GET',
  path: '/voice/asks',
  zone: 'voice',
  at: 'any board',
  can: atTeam.can,
  audit: reading,
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => {
      const taken = await takenUp(tx, scope);
      const posts = (await shownOf(tx, scope, askForm)).filter(({ postId }) => !taken.has(postId));
      return page('Asks', teamAsksView(await allAsks(tx, scope), posts));
    }),
});

/** The asks of the boards at which somebody is a corporate parent, their own first. */
export const boardAsksPage = route({
  method: 'GET',
  path: '/asks',
  zone: 'board',
  at: 'any board',
  can: mayAnswerAsks,
  audit: reading,
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => {
      const boards = answeredBoards(scope.actor);
      const owners = await askOwners(tx, scope);
      const me = personIdOf(scope.actor);
      const asks = (await shownAsks(tx, scope)).filter(({ bodyId }) => isAmong(boards, bodyId));
      const isMine = ({ id }: { id: string }) => me !== null && owners.get(id)?.personId === me;
      return page(
        'What young people ask',
        boardAsksView({ mine: asks.filter(isMine), others: asks.filter((ask) => !isMine(ask)) }),
      );
    }),
});
