import { todayIn } from '../../../kernel/clock.ts';
import { csvText } from '../../../kernel/csv.ts';
import { textIn } from '../../../kernel/typed-form.ts';
import { anyForm } from '../../../web/any-form.ts';
import { TextField } from '../../../web/fields.tsx';
import { type FormError, FormPage, formAnswer } from '../../../web/form-page.tsx';
import { type Answer, notFound, page, redirect, route } from '../../../web/route.ts';
import { mayHearVoice } from '../../voice/index.ts';
import { cancelEvent, putOnAfterAll } from '../keep-events.ts';
import type { Event } from '../public-queries.ts';
import { accessNeeds, countNeeds, foodNeeds } from '../rules/needs.ts';
import { insideOf, scoresOf, signUpsOf } from '../team-queries.ts';
import { eventDeskView } from './event-desk.view.tsx';
import { ofEvent, withEvent } from './with-event.ts';

/** One event for the team. */
export const eventDesk = route({
  method: 'GET',
  path: '/voice/events/:event',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
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
  method: 'GET',
  path: '/voice/events/:event/needs.csv',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
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

const cancelTitle = 'Cancel this event?';

const showCancel = (event: Event, error: FormError): Answer =>
  formAnswer(
    cancelTitle,
    <FormPage
      title={cancelTitle}
      to={`/voice/events/${event.id}/cancel`}
      above={[
        { text: 'Young people’s voice', href: '/voice' },
        { text: 'Events', href: '/voice/events' },
      ]}
      back={{ text: event.title, href: `/voice/events/${event.id}` }}
      verb="Cancel it and tell everybody"
      leave="Leave it on"
      error={error}
      warning
      before={
        <p class="govuk-body">
          {event.ways.reduce((all, { taken, waiting }) => all + taken + waiting, 0)} people are on its list.
          All of them are told. The list stays, so that you can put it on after all.
        </p>
      }
    >
      <TextField
        name="because"
        label="Why, in a sentence for them"
        hint="Everybody reads it on the page of the event."
        typed={{}}
        error={error}
      />
    </FormPage>,
    error,
  );

/** Asks before an event is called off. */
export const cancelForm = route({
  method: 'GET',
  path: '/voice/events/:event/cancel',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'the team’s own event' },
  params: ofEvent,
  handle: ({ inScope, scope, params }) =>
    inScope((tx) => withEvent(tx, scope, params.event, async (event) => showCancel(event, null))),
});

const mostLetters = 500;

/** Calls it off. */
export const cancelRoute = route({
  method: 'POST',
  path: '/voice/events/:event/cancel',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: true, events: ['event.cancelled'] },
  params: ofEvent,
  body: anyForm,
  handle: ({ inScope, scope, params, body, clock }) =>
    inScope((tx) =>
      withEvent(tx, scope, params.event, async (event) => {
        const now = { at: new Date(clock().epochMilliseconds), today: todayIn(clock) };
        const because = textIn(body, 'because').slice(0, mostLetters);
        if (event.cancelledOn === null) {
          const done = await cancelEvent(tx, scope, event, because, now);
          if (!done.ok) return showCancel(event, { text: done.reason, field: 'because' });
        }
        return redirect(`/voice/events/${event.id}`);
      }),
    ),
});

const putOnTitle = 'Put it on after all?';

/** Asks before an event that was called off is on again. */
export const putOnForm = route({
  method: 'GET',
  path: '/voice/events/:event/put-on',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'the team’s own event' },
  params: ofEvent,
  handle: ({ inScope, scope, params }) =>
    inScope((tx) =>
      withEvent(tx, scope, params.event, async (event) =>
        page(
          putOnTitle,
          <FormPage
            title={putOnTitle}
            to={`/voice/events/${event.id}/put-on`}
            back={{ text: event.title, href: `/voice/events/${event.id}` }}
            verb="Put it on and tell everybody"
            leave="Leave it cancelled"
            error={null}
            before={<p class="govuk-body">Everybody on its list is told that it takes place.</p>}
          />,
        ),
      ),
    ),
});

/** Puts it on after all. */
export const putOnRoute = route({
  method: 'POST',
  path: '/voice/events/:event/put-on',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: true, events: ['event.on after all'] },
  params: ofEvent,
  handle: ({ inScope, scope, params, clock }) =>
    inScope((tx) =>
      withEvent(tx, scope, params.event, async (event) => {
        const now = { at: new Date(clock().epochMilliseconds), today: todayIn(clock) };
        if (event.cancelledOn === null) return notFound('a cancelled event here: it is on already');
        await putOnAfterAll(tx, scope, event, now);
        return redirect(`/voice/events/${event.id}`);
      }),
    ),
});
