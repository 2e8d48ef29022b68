import type { JSX } from 'preact';
import { nearWords } from '../../../kernel/words-of-time.ts';
import { Details } from '../../../web/components/details.tsx';
import type { Event } from '../public-queries.ts';
import { leftWords } from '../rules/places.ts';
import { closedBecause, groupsOf, whenWords } from '../rules/when.ts';

/** How one takes part and how full that is, a line each. */
export const Ways = ({ event, today }: { event: Event; today: string }): JSX.Element => {
  const closed = closedBecause(event, today);
  if (closed !== null) return <p class="hearth-left">{closed}</p>;
  return (
    <>
      {event.ways.map((room) => (
        <p key={room.way} class="hearth-left">
          {event.ways.length > 1 && (room.way === 'online' ? 'Online: ' : 'In person: ')}
          {leftWords(room)}
        </p>
      ))}
    </>
  );
};

const Card = ({ event, today }: { event: Event; today: string }): JSX.Element => {
  const near = nearWords(event.day, today);
  return (
    <li>
      <a class="govuk-link" href={`/whats-on/${event.slug}`}>
        {event.cancelledOn === null ? event.title : `Cancelled: ${event.title}`}
      </a>
      <p>
        {whenWords(event)}
        {near !== null && ` (${near})`}
      </p>
      {event.place !== '' && <p>{event.place}</p>}
      <Ways event={event} today={today} />
    </li>
  );
};

const Past = ({ past }: { past: readonly Event[] }): JSX.Element => (
  <Details summaryText="What was on before">
    <ul class="govuk-list govuk-list--spaced">
      {past.map((event) => (
        <li key={event.id}>
          <a class="govuk-link" href={`/whats-on/${event.slug}`}>
            {event.title}
          </a>
          <br />
          {whenWords(event)}
        </li>
      ))}
    </ul>
  </Details>
);

type Shown = { coming: readonly Event[]; past: readonly Event[]; today: string };

/** What is to come, under its week or its month, and what is past behind a line. */
export const whatsOnView = ({ coming, past, today }: Shown): JSX.Element => (
  <>
    <h1 class="govuk-heading-xl">What’s on</h1>
    <p class="govuk-body-l">For us in care and leaving care. Sign up here. You do not need an account.</p>
    {coming.length === 0 && (
      <p class="govuk-body">
        Nothing is planned at the moment.{' '}
        <a class="govuk-link" href="/have-your-say">
          Tell us what we should do next
        </a>
        .
      </p>
    )}
    {groupsOf(coming).map(({ name, events }) => (
      <section key={name}>
        <h2 class="govuk-heading-m">{name}</h2>
        <ul class="hearth-events">
          {events.map((event) => (
            <Card key={event.id} event={event} today={today} />
          ))}
        </ul>
      </section>
    ))}
    {coming.length > 0 && (
      <p class="govuk-body">
        <a class="govuk-link" href="/whats-on/calendar.ics">
          Put all of this in your own calendar
        </a>
      </p>
    )}
    {past.length > 0 && <Past past={past} />}
  </>
);
