import { todayIn } from '../../../kernel/clock.ts';
import { notFound, page, route } from '../../../web/route.ts';
import { findLeaver } from '../leaver-queries.ts';
import { casesOfLeaver } from '../panel-queries.ts';
import { mayReadHomes, mayWriteHomes } from '../policy.ts';
import { allMembers, requestsOfLeaver } from '../queries.ts';
import { leaverView } from './leaver.view.tsx';
import { leaverParams, readingLeaver, readsLeaver, whyQuery } from './with-leaver.tsx';

/** A care leaver: where they lived and live, panel cases, what was asked of district councils. */
export const leaverPage = route({
  method: 'GET',
  path: '/homes/leavers/:leaver',
  zone: 'challenge',
  at: 'any board',
  can: mayReadHomes,
  audit: readsLeaver,
  params: leaverParams,
  query: whyQuery,
  handle: ({ inScope, scope, params, query: { why, done }, clock, site }) =>
    inScope(async (tx) => {
      const leaver = await findLeaver(tx, scope, params.leaver);
      if (leaver === null) return notFound('that care leaver');
      const { id } = leaver;
      return readingLeaver(tx, scope, { id, why, path: site.path }, async () => {
        const model = {
          leaver,
          cases: await casesOfLeaver(tx, scope, id),
          requests: await requestsOfLeaver(tx, scope, id),
          members: (await allMembers(tx, scope)).filter((member) => member.leaver === id),
          today: todayIn(clock),
          why,
          done,
          writes: mayWriteHomes(scope.actor).ok,
        };
        return page(leaver.reference, leaverView(model), model);
      });
    }),
});
