import type { z } from 'zod';
import { counted } from '../../../kernel/counted.ts';
import { csvText } from '../../../kernel/csv.ts';
import { readWords } from '../../../kernel/read-typed.ts';
import { ok, refused } from '../../../kernel/result.ts';
import { TextField } from '../../../web/fields.tsx';
import { formRoutes, type Held } from '../../../web/form-routes.tsx';
import { page, route } from '../../../web/route.ts';
import { cancelEvent, putOnAfterAll } from '../keep-events.ts';
import { accessNeeds, countNeeds, foodNeeds } from '../rules/needs.ts';
import { insideOf, scoresOf, signUpsOf } from '../team-queries.ts';
import { eventDeskView } from './event-desk.view.tsx';
import { deskOf, eventsLink, linkTo, openEvent, team, voiceLink } from './team.ts';
import { ofEvent, withEvent } from './with-event.ts';

/** One event for the team. */
export const eventDesk = route({
  ...team,
  method: 'GET',
  path: '/voice/events/:event',
  audit: { writes: false, because: 'who signed up with the team, for the team' },
  params: ofEvent,
  handle: ({ inScope, scope, params }) =>
    inScope((tx) =>
      withEvent(tx, scope, params.event, async (event) =>
        page(
          event.title,
          eventDeskView({
            event,
            inside: await insideOf(tx, scope, event.id),
            people: await signUpsOf(tx, scope, event.id),
            given: await scoresOf(tx, scope, event.id),
          }),
        ),
      ),
    ),
});

/** What is needed, counted, without names: for the kitchen and the house. */
export const needsFile = route({
  ...team,
  method: 'GET',
  path: '/voice/events/:event/needs.csv',
  audit: { writes: false, because: 'counts, and nobody by name' },
  params: ofEvent,
  handle: ({ inScope, scope, params }) =>
    inScope((tx) =>
      withEvent(tx, scope, params.event, async (event) => {
        const people = await signUpsOf(tx, scope, event.id);
        const here = people.filter(({ standing, way }) => standing === 'place' && way === 'in person');
        const food = countNeeds(
          foodNeeds,
          here.map((one) => one.food),
        );
        const access = countNeeds(
          accessNeeds,
          here.map((one) => one.access),
        );
        const rows = [
          ['People', 'With a place in person', String(here.length)],
          ...food.map(({ need, count }) => ['Food', need, String(count)]),
          ...access.map(({ need, count }) => ['To take part', need, String(count)]),
        ];
        return {
          kind: 'document',
          mediaType: 'text/csv; charset=utf-8',
          content: csvText(['What', 'Need', 'How many'], rows),
          fileName: `${event.slug}-needs.csv`,
        };
      }),
    ),
});

const atEvent = {
  ...team,
  params: ofEvent,
  open: ({ tx, scope, params }: Held<z.infer<typeof ofEvent>>) => openEvent(tx, scope, params.event),
  back: linkTo,
} as const;

const mostLetters = 500;

/** Asks before an event is called off, and calls it off. */
export const cancelForms = formRoutes({
  ...atEvent,
  path: '/voice/events/:event/cancel',
  events: ['event.cancelled'],
  above: [voiceLink, eventsLink],
  verb: 'Cancel it and tell everybody',
  leave: 'Leave it on',
  warning: true,
  title: () => 'Cancel this event?',
  typed: () => ({}),
  before: ({ ways }) => (
    <p class="govuk-body">
      {counted(
        ways.reduce((all, { taken, waiting }) => all + taken + waiting, 0),
        'person is',
        'people are',
      )}{' '}
      on its list. All of them are told. The list stays, so that you can put it on after all.
    </p>
  ),
  fields: (filled) => (
    <TextField
      name="because"
      label="Why, in a sentence for them"
      hint="Everybody reads it on the page of the event."
      {...filled}
    />
  ),
  save: async ({ tx, scope, now: at, today }, event, typed) => {
    const because = readWords(typed, 'because', null, mostLetters);
    if (!because.ok) return because;
    if (event.cancelledOn === null) {
      const done = await cancelEvent(tx, scope, event, because.value, { at, today });
      if (!done.ok) return refused({ field: 'because', text: done.reason });
    }
    return ok(deskOf(event.id));
  },
});

/** Asks before an event that was called off is on again, and puts it on. */
export const putOnForms = formRoutes({
  ...atEvent,
  path: '/voice/events/:event/put-on',
  events: ['event.on after all'],
  above: [voiceLink, eventsLink],
  verb: 'Put it on and tell everybody',
  leave: 'Leave it cancelled',
  title: () => 'Put it on after all?',
  typed: () => ({}),
  before: () => <p class="govuk-body">Everybody on its list is told that it takes place.</p>,
  closed: ({ cancelledOn }) => (cancelledOn === null ? 'It is on already.' : null),
  fields: () => null,
  save: async ({ tx, scope, now: at, today }, event) => {
    const done = await putOnAfterAll(tx, scope, event, { at, today });
    return done.ok ? ok(deskOf(event.id)) : refused({ field: 'main', text: done.reason });
  },
});
