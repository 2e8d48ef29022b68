import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { anyForm } from '../../../web/any-form.ts';
import { type Answer, type Ask, everyone, redirect, route, type Tx, youngPage } from '../../../web/route.ts';
import { secretShape } from '../../../web/secret-shape.ts';
import { unknownLink } from '../../../web/young-answers.tsx';
import { takingForm } from '../../voice/index.ts';
import { calendarOf } from '../calendar.ts';
import { changeNeeds, leave } from '../places.ts';
import { findEvent } from '../public-queries.ts';
import { readNeeds } from '../rules/read-sign-up.ts';
import { insideOf, signUpBySecret } from '../team-queries.ts';
import { giveBackView, type Mine, myPlaceView, needsView } from './my-place.view.tsx';

const params = z.object({ secret: secretShape });

/** For a link that opens nothing: it is not whole, or what it opened is forgotten. */
export const noSuchPlace: Answer = unknownLink(
  'At most three months after an event we forget who signed up. Then its links open nothing.',
);

type Asked = Ask<{ secret: string }, unknown, unknown>;

/** Runs `work` for whoever has the secret of a place. */
const withMine = (
  { asSystem, params: { secret }, clock }: Asked,
  work: (mine: Mine, tx: Tx, system: Scope) => Promise<Answer>,
): Promise<Answer> =>
  asSystem('link of a place', 'voice', async (tx, system) => {
    const mine = await signUpBySecret(tx, system, secret, 'young');
    const event = mine && (await findEvent(tx, system, { id: mine.eventId }));
    if (!mine || !event) return noSuchPlace;
    const inside = await insideOf(tx, system, event.id);
    return work({ event, inside, mine, door: `/my-place/${secret}`, today: todayIn(clock) }, tx, system);
  });

const isOn = ({ event, mine, today }: Mine): boolean =>
  mine.standing !== 'gone' && event.cancelledOn === null && event.day >= today;

/** Shows a page of a place that somebody still has; otherwise how things stand. */
const whileOn = (title: string, view: (mine: Mine) => JSX.Element) => (ask: Asked) =>
  withMine(ask, async (mine) => (isOn(mine) ? youngPage(title, view(mine)) : redirect(mine.door)));

const own = { writes: false, because: 'their own place, for whoever has its secret' } as const;

/** How things stand with a place, by its own link. */
export const myPlace = route({
  method: 'GET',
  path: '/my-place/:secret',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: own,
  params,
  handle: (ask) => withMine(ask, async (mine) => youngPage('Your place', myPlaceView(mine))),
});

/** Asks before a place is given back. */
export const giveBackForm = route({
  method: 'GET',
  path: '/my-place/:secret/give-back',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: own,
  params,
  handle: whileOn('Give your place back?', giveBackView),
});

/** Gives it back: whoever waits longest has it at once. */
export const giveBack = route({
  method: 'POST',
  path: '/my-place/:secret/give-back',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: true, events: ['place.gone'] },
  params,
  handle: (ask) =>
    takingForm(ask, 'place', () =>
      withMine(ask, async ({ event, mine, door, today }, tx, system) => {
        await leave(tx, system, mine.id, { event, because: 'given back', today });
        return redirect(door);
      }),
    ),
});

/** The form to change what somebody needs. */
export const needsForm = route({
  method: 'GET',
  path: '/my-place/:secret/needs',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: own,
  params,
  handle: whileOn('What you need', needsView),
});

/** Changes it. */
export const saveNeeds = route({
  method: 'POST',
  path: '/my-place/:secret/needs',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: true, events: ['place.needs changed'] },
  params,
  body: anyForm,
  handle: (ask) =>
    takingForm(ask, 'place', () =>
      withMine(ask, async (mine, tx, system) => {
        if (isOn(mine)) await changeNeeds(tx, system, mine.mine.id, readNeeds(ask.body));
        return redirect(mine.door);
      }),
    ),
});

/** The event for a calendar on a phone, with the place or the link where the place is sure. */
export const myCalendar = route({
  method: 'GET',
  path: '/my-place/:secret/calendar.ics',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: own,
  params,
  handle: (ask) =>
    withMine(ask, async ({ event, inside, mine }) => {
      const isSure = mine.standing === 'place' && mine.carer !== 'asked';
      const exact = mine.way === 'online' ? inside.link : inside.place;
      const location = isSure && exact !== '' ? exact : event.place;
      return {
        kind: 'document',
        mediaType: 'text/calendar; charset=utf-8',
        content: calendarOf(event.title, ask.site.origin, [{ event, location }]),
        fileName: `${event.slug}.ics`,
      };
    }),
});
