import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { listed } from '../../../kernel/listed.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import type { Event } from '../public-queries.ts';
import type { Inside } from '../rules/letters.ts';
import { accessNeeds, countNeeds, foodNeeds } from '../rules/needs.ts';
import { overBy } from '../rules/places.ts';
import { scores } from '../rules/score.ts';
import { whenWords } from '../rules/when.ts';
import type { SignedUp } from '../team-queries.ts';

export type DeskShown = {
  event: Event;
  inside: Inside;
  people: readonly SignedUp[];
  given: readonly number[];
};

const Numbers = ({ event }: { event: Event }): JSX.Element => (
  <>
    {event.ways.map((room) => (
      <p key={room.way} class="govuk-body">
        <strong>{room.way === 'online' ? 'Online' : 'In person'}:</strong> {room.taken} of{' '}
        {counted(room.places, 'place')} taken, {room.waiting} on the waiting list
        {room.came > 0 && `, ${room.came} came`}.
        {overBy(room) > 0 &&
          ` ${overBy(room)} more than there are places: nobody is sent away, and nobody moves up until they are fewer.`}
      </p>
    ))}
  </>
);

const Counted = ({ title, counts }: { title: string; counts: { need: string; count: number }[] }) => (
  <>
    <h3 class="govuk-heading-s">{title}</h3>
    {counts.length === 0 ? (
      <p class="govuk-body">Nobody with a place has ticked anything.</p>
    ) : (
      <ul class="govuk-list">
        {counts.map(({ need, count }) => (
          <li key={need}>
            {need}: {count}
          </li>
        ))}
      </ul>
    )}
  </>
);

const carerWords = ({ carer, carerName, carerContact, carerBy }: SignedUp): string | null => {
  if (carer === 'not needed') return null;
  const who = `${carerName}, ${carerContact}`;
  if (carer === 'agreed') return `Parent or carer said yes: ${who}`;
  return `Parent or carer has not answered yet: ${who}${carerBy === null ? '' : `. Held until ${dateWords(carerBy)}`}`;
};

const Person = ({ event, one }: { event: Event; one: SignedUp }): JSX.Element => {
  const needs = [...one.access, ...one.food];
  const carer = carerWords(one);
  return (
    <li>
      <strong>
        {one.firstName}, {one.age}
      </strong>
      {one.position > 0 && `, number ${one.position} on the waiting list`}
      {event.ways.length > 1 && `, ${one.way}`}
      {one.came !== null && (one.came ? ', came' : ', did not come')}
      <br />
      {one.contact}
      {carer && (
        <>
          <br />
          {carer}
        </>
      )}
      {needs.length > 0 && (
        <>
          <br />
          {listed(needs)}
        </>
      )}
      <br />
      <a class="govuk-link" href={`/voice/events/${event.id}/people/${one.id}/take-off`}>
        Take {one.firstName} off the list
      </a>
    </li>
  );
};

const People = ({ event, people }: { event: Event; people: readonly SignedUp[] }): JSX.Element => {
  const have = people.filter(({ standing }) => standing === 'place');
  const wait = people.filter(({ standing }) => standing === 'waiting');
  return (
    <>
      <h2 class="govuk-heading-m">Who has a place ({have.length})</h2>
      {people.length === 0 && (
        <p class="govuk-body">
          Nobody has signed up, or it is so long ago that their names are forgotten. Hand out the address of
          the public page.
        </p>
      )}
      <ol class="govuk-list govuk-list--number govuk-list--spaced">
        {have.map((one) => (
          <Person key={one.id} event={event} one={one} />
        ))}
      </ol>
      {wait.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Waiting list ({wait.length})</h2>
          <ol class="govuk-list govuk-list--number govuk-list--spaced">
            {wait.map((one) => (
              <Person key={one.id} event={event} one={one} />
            ))}
          </ol>
        </>
      )}
    </>
  );
};

const Scores = ({ given }: { given: readonly number[] }): JSX.Element => (
  <>
    <h2 class="govuk-heading-m">How it was</h2>
    <ul class="govuk-list">
      {scores.map(({ score, text }) => (
        <li key={score}>
          {text}: {given.filter((one) => one === score).length}
        </li>
      ))}
    </ul>
  </>
);

/** One event for the team: how full it is, what is needed, who comes. */
export const eventDeskView = ({ event, inside, people, given }: DeskShown): JSX.Element => {
  const home = `/voice/events/${event.id}`;
  const have = people.filter(({ standing }) => standing === 'place');
  const links = [
    { text: 'Tick who came', href: `${home}/check-in` },
    { text: 'Change it', href: `${home}/change` },
    { text: 'What is needed, as a file for the kitchen (CSV)', href: `${home}/needs.csv` },
    { text: 'Pictures', href: `${home}/pictures` },
    event.cancelledOn === null
      ? { text: 'Cancel it', href: `${home}/cancel` }
      : { text: 'Put it on after all', href: `${home}/put-on` },
    { text: 'The public page', href: `/whats-on/${event.slug}` },
  ];
  return (
    <>
      <Breadcrumbs
        items={[
          { text: 'Young people’s voice', href: '/voice' },
          { text: 'Events', href: '/voice/events' },
          { text: event.title },
        ]}
      />
      <h1 class="govuk-heading-l">
        {event.cancelledOn === null ? event.title : `Cancelled: ${event.title}`}
      </h1>
      <p class="govuk-body">
        {whenWords(event)}
        {event.place !== '' && `. ${event.place}`}
        {inside.place !== '' && `. Only for those who have a place: ${inside.place}`}
        {inside.link !== '' && `. Link: ${inside.link}`}
      </p>
      <Numbers event={event} />
      <ul class="govuk-list hearth-footer__links">
        {links.map(({ text, href }) => (
          <li key={href}>
            <a class="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      {given.length > 0 && <Scores given={given} />}
      <h2 class="govuk-heading-m">What those with a place need</h2>
      <Counted
        title="Food"
        counts={countNeeds(
          foodNeeds,
          have.map(({ food }) => food),
        )}
      />
      <Counted
        title="To take part"
        counts={countNeeds(
          accessNeeds,
          have.map(({ access }) => access),
        )}
      />
      <p class="govuk-body">
        What they wrote beside the ticks is under{' '}
        <a class="govuk-link" href="/voice/posts">
          what came in
        </a>
        .
      </p>
      <People event={event} people={people} />
    </>
  );
};
