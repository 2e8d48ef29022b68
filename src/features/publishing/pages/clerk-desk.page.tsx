import { boardsOf, isAmong } from '../../../kernel/roles.ts';
import { page, route } from '../../../web/route.ts';
import { listMeetings } from '../../meetings/index.ts';
import { mayPublish } from '../policy.ts';
import { filesOfMeetings, releasedAt, undecidedCounts, waitingImports } from '../queries.ts';
import { clerkDeskView } from './clerk-desk.view.tsx';

const stateOf = (changedAt: Date, released: Date | undefined): 'waiting' | 'changed' | 'public' => {
  if (!released) return 'waiting';
  return changedAt > released ? 'changed' : 'public';
};

/** The clerk's desk. */
export const clerkDesk = route({
  method: 'GET',
  path: '/clerk',
  zone: 'board',
  at: 'any board',
  can: mayPublish,
  audit: { writes: false, because: 'a list without any text of a record' },
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => {
      const mine = boardsOf(scope.actor, ['clerk']);
      const released = await releasedAt(tx, scope);
      const undecided = await undecidedCounts(tx, scope);
      const files = await filesOfMeetings(tx, scope);
      const model = {
        meetings: (await listMeetings(tx, scope))
          .filter(({ bodyId }) => isAmong(mine, bodyId))
          .map(({ id, body, date, changedAt }) => ({
            id,
            body,
            date,
            state: stateOf(changedAt, released.get(id)),
            undecided: undecided.get(id) ?? 0,
            from: date === null ? (files.get(id) ?? null) : null,
          })),
        files: (mine === 'every board' ? await waitingImports(tx, scope) : []).map(({ id, fileName }) => ({
          id,
          name: fileName,
        })),
      };
      return page("Clerk's desk", clerkDeskView(model), model);
    }),
});
