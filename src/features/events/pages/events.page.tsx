import type { JSX } from 'preact';
import { todayIn } from '../../../kernel/clock.ts';
import { counted } from '../../../kernel/counted.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { page, route } from '../../../web/route.ts';
import { mayHearVoice } from '../../voice/index.ts';
import { type Event, eventsBefore, eventsFrom } from '../public-queries.ts';
import { overBy } from '../rules/places.ts';
import { whenWords } from '../rules/when.ts';
import { listToTell } from '../team-queries.ts';

const fullWords = ({ ways }: Event): string =>
  ways
    .map((room) => {
      const over = overBy(room);
      const waits = room.waiting === 0 ? '' : `, ${room.waiting} on the waiting list`;
      const more = over === 0 ? '' : `, ${over} more than there are places`;
      return `${room.way}: ${room.taken} of ${counted(room.places, 'place')} taken${waits}${more}`;
    })
    .join('; ');

const List = ({ events }: { events: readonly Event[] }): JSX.Element => (
  <ul class="govuk-list govuk-list--spaced">
    {events.map((event) => (
      <li key={event.id}>
        <a class="govuk-link govuk-!-font-weight-bold" href={`/voice/events/${event.id}`}>
          {event.cancelledOn === null ? event.title : `Cancelled: ${event.title}`}
        </a>
        <br />
        {whenWords(event)}
        {event.week !== '' && `, ${event.week}`}
        <br />
        <span class="govuk-hint">{fullWords(event)}</span>
      </li>
    ))}
  </ul>
);

type Shown = { coming: readonly Event[]; past: readonly Event[]; toTell: number };

const eventsView = ({ coming, past, toTell }: Shown): JSX.Element => (
  <>
    <Breadcrumbs items={[{ text: 'Young people’s voice', href: '/voice' }, { text: 'Events' }]} />
    <h1 class="govuk-heading-l">Events</h1>
    <Button text="Add an event" href="/voice/events/new" />
    {toTell > 0 && (
      <div class="govuk-inset-text">
        <a class="govuk-link" href="/voice/events/to-tell">
          {counted(toTell, 'thing')} to tell by telephone or text
        </a>
        . These people gave no e-mail address.
      </div>
    )}
    <h2 class="govuk-heading-m">To come</h2>
    {coming.length === 0 ? (
      <p class="govuk-body">Nothing is planned. What you add is public at once.</p>
    ) : (
      <List events={coming} />
    )}
    {past.length > 0 && (
      <>
        <h2 class="govuk-heading-m">Past</h2>
        <List events={past} />
      </>
    )}
  </>
);

/** Every event, how full it is, and whom the team has to call. */
export const eventsDesk = route({
  method: 'GET',
  path: '/voice/events',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'the team’s own events, and how full they are' },
  handle: ({ inScope, scope, clock }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const coming = await eventsFrom(tx, scope, today);
      const past = await eventsBefore(tx, scope, today);
      return page('Events', eventsView({ coming, past, toTell: (await listToTell(tx, scope)).length }));
    }),
});
