import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { listed } from '../../../kernel/listed.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { FormPage } from '../../../web/form-page.tsx';
import { type Answer, notFound, page, redirect, route, type Tx } from '../../../web/route.ts';
import { mayHearVoice } from '../../voice/index.ts';
import { checkIn } from '../check-in.ts';
import { leave } from '../places.ts';
import type { Event } from '../public-queries.ts';
import { findSignUp, type SignedUp, signUpsOf } from '../team-queries.ts';
import { ofEvent, withEvent } from './with-event.ts';

const Tick = ({ one, event }: { one: SignedUp; event: Event }): JSX.Element => (
  <li id={`person-${one.id}`}>
    <p class="govuk-body-l">
      <strong>{one.firstName}</strong>, {one.age}
      {one.came !== null && <strong>{one.came ? ' ✓ came' : ' ✗ did not come'}</strong>}
      {one.carer === 'asked' && ' (parent or carer has not said yes)'}
      {one.access.length + one.food.length > 0 && (
        <>
          <br />
          <span class="govuk-hint">{listed([...one.access, ...one.food])}</span>
        </>
      )}
    </p>
    <form action={`/voice/events/${event.id}/people/${one.id}/check-in`} method="post">
      {one.came === null ? (
        <>
          <Button
            text="Came"
            name="came"
            value="yes"
            attributes={{ 'aria-label': `${one.firstName} came` }}
          />
          <Button
            text="Did not come"
            name="came"
            value="no"
            classes="govuk-button--secondary"
            attributes={{ 'aria-label': `${one.firstName} did not come` }}
          />
        </>
      ) : (
        <Button
          text="Take the tick back"
          name="came"
          value=""
          classes="govuk-button--secondary"
          attributes={{ 'aria-label': `Take the tick of ${one.firstName} back` }}
        />
      )}
    </form>
  </li>
);

const title = 'Who came';

const checkInView = (event: Event, people: readonly SignedUp[]): JSX.Element => (
  <>
    <Breadcrumbs
      items={[
        { text: 'Young people’s voice', href: '/voice' },
        { text: 'Events', href: '/voice/events' },
        { text: event.title, href: `/voice/events/${event.id}` },
        { text: title },
      ]}
    />
    <h1 class="govuk-heading-l">
      {title}: {event.title}
    </h1>
    <p class="govuk-body">
      {people.filter(({ came }) => came === true).length} of {people.length} came.
      {people.length === 0 && ' Nobody has a place yet.'}
    </p>
    <ul class="hearth-ticks">
      {people.map((one) => (
        <Tick key={one.id} one={one} event={event} />
      ))}
    </ul>
  </>
);

/** The list at the door, by first name. */
export const checkInPage = route({
  method: 'GET',
  path: '/voice/events/:event/check-in',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'who signed up with the team, for the team' },
  params: ofEvent,
  handle: ({ inScope, scope, params }) =>
    inScope((tx) =>
      withEvent(tx, scope, params.event, async (event) => {
        const people = (await signUpsOf(tx, scope, event.id))
          .filter(({ standing }) => standing === 'place')
          .sort((one, other) => one.firstName.localeCompare(other.firstName, 'en-GB'));
        return page(title, checkInView(event, people));
      }),
    ),
});

const ofPerson = z.object({
  event: z.uuid('The address is not complete.'),
  person: z.uuid('The address is not complete.'),
});

const withPerson = (
  tx: Tx,
  scope: Scope,
  params: { event: string; person: string },
  work: (event: Event, one: SignedUp) => Promise<Answer>,
): Promise<Answer> =>
  withEvent(tx, scope, params.event, async (event) => {
    const one = await findSignUp(tx, scope, params.person);
    return one?.eventId === event.id ? work(event, one) : notFound('that person on the list');
  });

/** Ticks who came. */
export const checkInRoute = route({
  method: 'POST',
  path: '/voice/events/:event/people/:person/check-in',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: true, events: ['place.checked in'] },
  params: ofPerson,
  body: z.object({ came: z.enum(['yes', 'no', '']).default('') }),
  handle: ({ inScope, scope, params, body: { came } }) =>
    inScope((tx) =>
      withPerson(tx, scope, params, async (event, one) => {
        await checkIn(tx, scope, one, came === '' ? null : came === 'yes');
        return redirect(`/voice/events/${event.id}/check-in#person-${one.id}`);
      }),
    ),
});

/** Asks before somebody is taken off the list. */
export const takeOffForm = route({
  method: 'GET',
  path: '/voice/events/:event/people/:person/take-off',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'who signed up with the team, for the team' },
  params: ofPerson,
  handle: ({ inScope, scope, params }) =>
    inScope((tx) =>
      withPerson(tx, scope, params, async (event, { id, firstName }) => {
        const heading = `Take ${firstName} off the list?`;
        return page(
          heading,
          <FormPage
            title={heading}
            to={`/voice/events/${event.id}/people/${id}/take-off`}
            back={{ text: event.title, href: `/voice/events/${event.id}` }}
            verb="Take off the list"
            leave="Leave on the list"
            error={null}
            warning
            before={
              <p class="govuk-body">
                Do this when {firstName} has told you that they cannot come, or when you have talked: no
                letter goes to them. The next person on the waiting list moves up at once and is told.{' '}
                {firstName} can sign up again, but is last in the row then.
              </p>
            }
          />,
        );
      }),
    ),
});

/** Takes somebody off; whoever waits longest moves up. */
export const takeOffRoute = route({
  method: 'POST',
  path: '/voice/events/:event/people/:person/take-off',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: true, events: ['place.gone'] },
  params: ofPerson,
  handle: ({ inScope, scope, params, clock }) =>
    inScope((tx) =>
      withPerson(tx, scope, params, async (event, one) => {
        const because = 'taken off by the team';
        await leave(tx, scope, one.id, { event, because, today: todayIn(clock) });
        return redirect(`/voice/events/${event.id}`);
      }),
    ),
});
