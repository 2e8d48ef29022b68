import { todayIn } from '../../../kernel/clock.ts';
import { boardsOf, isAmong, personIdOf } from '../../../kernel/roles.ts';
import { page, route } from '../../../web/route.ts';
import { mayChangeReaderWords, mayOpenReports } from '../policy.ts';
import { reportsByAuthor, reportsHandedIn } from '../queries.ts';
import { mineView } from './mine.view.tsx';

/** My reports. */
export const myReports = route({
  method: 'GET',
  path: '/reports',
  zone: 'board',
  at: 'any board',
  can: mayOpenReports,
  audit: { writes: false, because: "one's own reports" },
  handle: ({ inScope, scope, clock }) =>
    inScope(async (tx) => {
      const me = personIdOf(scope.actor);
      const boards = boardsOf(scope.actor, ['lead officer']);
      const model = {
        mine: me ? await reportsByAuthor(tx, scope, me) : [],
        toClear: (await reportsHandedIn(tx, scope)).filter(({ bodyId }) => isAmong(boards, bodyId)),
        today: todayIn(clock),
        mayChangeWords: mayChangeReaderWords(scope.actor).ok,
      };
      return page('Reports', mineView(model));
    }),
});
