import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { recordReadings } from '../../../platform/events/record.ts';
import { page, type Route, route } from '../../../web/route.ts';
import { serviceRecordListed } from '../events.ts';
import { type Family, wantedOf } from '../family.ts';
import { recordsSeen } from '../queries.ts';
import { picksNamed, picksRead } from '../read-picks.ts';
import { yearFrom } from '../rules/year.ts';
import { changeRoutes } from './change-record-routes.tsx';
import { newRecordRoutes } from './new-record-routes.tsx';
import { listView, recordTitle, recordView } from './record.view.tsx';
import { takeDownRoutes } from './take-down-routes.tsx';
import { mayChange, readingReason, readingRecord, recordParams } from './with-record.tsx';

/** Each that a list names is written down as read: so many at most. */
const mostListed = 200;

const listQuery = z.object({
  kind: z.string().max(40).default('').catch(''),
  year: z.string().max(4).default('').catch(''),
  state: z.enum(['held', 'down']).default('held').catch('held'),
});

const listPage = (family: Family) =>
  route({
    method: 'GET',
    path: family.path,
    zone: 'casework',
    at: 'any board',
    can: family.can,
    audit: { writes: true, events: ['service record list.read'] },
    query: listQuery,
    handle: ({ inScope, scope, query: wanted, clock }) =>
      inScope(async (tx) => {
        const today = todayIn(clock);
        const year = /^20\d\d$/.test(wanted.year) ? yearFrom(Number(wanted.year)) : null;
        const all = wantedOf(family);
        const kinds = wanted.kind in family.kinds ? [wanted.kind] : all.kinds;
        const isDown = wanted.state === 'down';
        const found = await recordsSeen(tx, scope, { ...all, kinds }, { period: year, isDown });
        const shown = found.slice(0, mostListed);
        await recordReadings(
          tx,
          scope,
          shown.map((record) =>
            serviceRecordListed(record.kind, record.id, readingReason(family, scope, record)),
          ),
        );
        const picks = await picksNamed(tx, scope, family, shown);
        const links = family.links.filter(({ can }) => can === undefined || can(scope.actor).ok);
        const model = { family, wanted, shown, count: found.length, picks, links, today };
        // What a record says is told on its own page: a list tells no more than it shows.
        const told = shown.map(({ id, kind, day, reference }) => ({ id, kind, day, reference }));
        return page(family.title, listView(model), { shown: told });
      }),
  });

const recordPage = (family: Family) =>
  route({
    method: 'GET',
    path: `${family.path}/:record`,
    zone: 'casework',
    at: 'any board',
    can: family.can,
    audit: {
      writes: true,
      events: ['service record.read', ...picksRead(family)],
    },
    params: recordParams,
    query: z.object({ done: z.string().max(20).default('').catch('') }),
    handle: (ask) =>
      readingRecord(family, ask, async ({ tx, scope, record }) => {
        const hidden = family.hides?.(record, scope) === true;
        const model = {
          family,
          record,
          picks: await picksNamed(tx, scope, family, [record]),
          said: ask.query.done,
          hidden,
          changes: !hidden && mayChange(family, record, scope),
          more: await family.more?.(tx, scope, record),
        };
        return page(recordTitle(family, record), recordView(model), hidden ? null : record);
      }),
  });

/** Every page of a family: its list, a record, and the forms that add, change and take down. */
export const recordRoutes = (family: Family): readonly Route[] => [
  listPage(family),
  ...newRecordRoutes(family),
  recordPage(family),
  ...changeRoutes(family),
  ...takeDownRoutes(family),
];
