import { z } from 'zod';
import { recordReadings } from '../../../platform/events/record.ts';
import { type Answer, page, route } from '../../../web/route.ts';
import { challengesAbout } from '../challenge-queries.ts';
import { childRead } from '../events.ts';
import { mayReview, mayRunService } from '../policy.ts';
import { siblingsOf } from '../queries.ts';
import { recordOf } from '../record-queries.ts';
import { timetableOf } from '../rules/child-record.ts';
import { childView } from './child.view.tsx';
import { type ChildNews, saidAbout } from './child-banner.view.tsx';
import { childParams, type HeldChild, readingChild, whyQuery } from './with-child.tsx';

/** Shows a child's line; `news` is what was just done to it. The reading was written down before. */
export const showChild = async (
  { tx, scope, child, today, why }: HeldChild,
  news: ChildNews,
): Promise<Answer> => {
  const record = await recordOf(tx, scope, child.id);
  const siblings = await siblingsOf(tx, scope, child);
  await recordReadings(
    tx,
    scope,
    siblings.seen.map(({ id }) => childRead(id, 'named as a brother or sister')),
  );
  const view = childView({
    child,
    why,
    today,
    record,
    timetable: child.leftOn === null ? timetableOf(child, record, today) : [],
    siblings,
    challenges: await challengesAbout(tx, scope, child.id),
    isManager: mayRunService(scope.actor).ok,
    news,
  });
  return page(child.reference, view);
};

/** One child's line. */
export const childPage = route({
  method: 'GET',
  path: '/children/:child',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['child.read'] },
  params: childParams,
  query: whyQuery.extend({ said: z.enum(saidAbout).optional().catch(undefined) }),
  handle: (ask) =>
    readingChild(ask, (held) => showChild(held, ask.query.said ? { said: ask.query.said } : null)),
});
