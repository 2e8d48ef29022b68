import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { type Clock, todayIn } from '../../../kernel/clock.ts';
import { boardsOf, isAmong, personIdOf } from '../../../kernel/roles.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { actorFor } from '../../../platform/access/role-queries.ts';
import { momentOf } from '../../../platform/moment.ts';
import { type Answer, everyone, notFound, page, redirect, route, type Tx } from '../../../web/route.ts';
import { secretShape } from '../../../web/secret-shape.ts';
import { listBoards } from '../board-queries.ts';
import { feedOf } from '../feed.ts';
import { addressMadeAt, ownerOfSecret } from '../feed-queries.ts';
import { endAddress, makeAddress, ownEvents } from '../own-calendar.ts';
import { mayHaveOwnCalendar } from '../policy.ts';
import { boardReading } from './board-routes.ts';
import { type OwnCalendarModel, ownCalendarView } from './own-calendar.view.tsx';

const show = (model: OwnCalendarModel): Answer => page('Your calendar', ownCalendarView(model));

const madeOn = (at: Date | null): string | null => at && dateWords(at.toISOString().slice(0, 10));

/** The boards that the reader has a part in. */
const myBoards = async (tx: Tx, scope: Scope) => {
  const mine = boardsOf(scope.actor);
  return (await listBoards(tx, scope)).filter(({ id }) => isAmong(mine, id));
};

/** A person's own calendar. */
export const ownCalendar = route({
  method: 'GET',
  path: '/account/calendar',
  zone: 'board',
  at: 'any board',
  can: mayHaveOwnCalendar,
  audit: boardReading,
  query: z.object({ ended: z.string().optional() }),
  handle: ({ inScope, scope, query }) =>
    inScope(async (tx) =>
      show({
        made: [],
        madeOn: madeOn(await addressMadeAt(tx, scope, personIdOf(scope.actor) ?? '')),
        done: query.ended ? 'The address has ended. Calendars that used it find nothing any more.' : null,
      }),
    ),
});

/** Makes the secret address and shows it, this once. */
export const makeOwnCalendar = route({
  method: 'POST',
  path: '/account/calendar',
  zone: 'board',
  at: 'any board',
  can: mayHaveOwnCalendar,
  audit: { writes: true, events: ['calendar.address made'] },
  handle: ({ inScope, scope, site, clock }) =>
    inScope(async (tx) => {
      const me = personIdOf(scope.actor);
      if (!me) return notFound('you among the people of the boards');
      const secret = await makeAddress(tx, scope, me, momentOf(clock));
      const at = `${site.origin}/calendar/${secret}`;
      const boards = await myBoards(tx, scope);
      return show({
        made: [
          { name: 'All your boards', address: `${at}/all.ics` },
          ...(boards.length > 1 ? boards.map(({ id, name }) => ({ name, address: `${at}/${id}.ics` })) : []),
        ],
        madeOn: dateWords(todayIn(clock)),
        done: null,
      });
    }),
});

/** Ends the secret address. */
export const endOwnCalendar = route({
  method: 'POST',
  path: '/account/calendar/end',
  zone: 'board',
  at: 'any board',
  can: mayHaveOwnCalendar,
  audit: { writes: true, events: ['calendar.address ended'] },
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => {
      await endAddress(tx, scope, personIdOf(scope.actor) ?? '');
      return redirect('/account/calendar?ended=yes');
    }),
});

/** How far back a calendar goes. */
const monthsBack = 12;

const feedFor = async (
  tx: Tx,
  scope: Scope,
  asked: { which: string; origin: string; council: string; clock: Clock },
): Promise<Answer> => {
  const today = todayIn(asked.clock);
  const span = {
    today,
    from: Temporal.PlainDate.from(today).subtract({ months: monthsBack }).toString(),
    origin: asked.origin,
    at: momentOf(asked.clock),
  };
  const boards = (await myBoards(tx, scope)).filter(({ id }) => asked.which === 'all' || asked.which === id);
  if (asked.which !== 'all' && boards.length === 0) return notFound('that calendar');
  const events = [];
  for (const { id } of boards) events.push(...(await ownEvents(tx, scope, id, span)));
  const name = asked.which === 'all' ? `Boards, ${asked.council}` : (boards[0]?.name ?? '');
  return { kind: 'document', mediaType: 'text/calendar; charset=utf-8', content: feedOf(name, events) };
};

/**
 * A person's calendar as their phone reads it, without signing in: whoever brings the secret sees what that person does,
 * by the roles they hold today.
 */
export const ownFeed = route({
  method: 'GET',
  path: '/calendar/:secret/:which',
  zone: 'public',
  can: everyone,
  audit: { writes: false, because: 'a list of dates, for the one whose secret it is' },
  params: z.object({
    secret: secretShape,
    which: z.string().regex(/^(all|[\da-f-]{36})\.ics$/),
  }),
  handle: ({ asSystem, params, site, clock }) =>
    asSystem('calendar', 'board', async (tx, system) => {
      const personId = await ownerOfSecret(tx, system, params.secret);
      if (!personId) return notFound('that calendar');
      const scope = { ...system, actor: await actorFor(tx, system, personId, todayIn(clock)) };
      const which = params.which.replace(/\.ics$/, '');
      return feedFor(tx, scope, { which, origin: site.origin, council: site.authority.name, clock });
    }),
});
