import type { JSX } from 'preact';
import { listed } from '../../../kernel/listed.ts';
import type { Typed } from '../../../kernel/typed-form.ts';
import { Button } from '../../../web/components/button.tsx';
import type { Event } from '../public-queries.ts';
import { type Inside, standingWords, where } from '../rules/letters.ts';
import { whenWords } from '../rules/when.ts';
import type { SignedUp } from '../team-queries.ts';
import { NeedsFields } from './sign-up.view.tsx';

/** A place as whoever has its link sees it. `door` is the path of the link. */
export type Mine = { event: Event; inside: Inside; mine: SignedUp; door: string; today: string };

const Head = ({ event }: { event: Event }): JSX.Element => (
  <p class="govuk-body-l">
    <a class="govuk-link" href={`/whats-on/${event.slug}`}>
      {event.title}
    </a>
    <br />
    {whenWords(event)}
  </p>
);

const Coming = ({ event, inside, mine, door }: Mine): JSX.Element => (
  <>
    {where(event, inside, mine).map((words) => (
      <p key={words} class="govuk-body">
        {words}
      </p>
    ))}
    <p class="govuk-body">
      {mine.food.length + mine.access.length === 0
        ? 'You did not say that you need anything.'
        : `You told us: ${listed([...mine.food, ...mine.access])}.`}
    </p>
    <ul class="govuk-list govuk-list--spaced">
      <li>
        <a class="govuk-link" href={`${door}/calendar.ics`}>
          Put it in your own calendar
        </a>
      </li>
      <li>
        <a class="govuk-link" href={`${door}/needs`}>
          Change what you need
        </a>
      </li>
      <li>
        <a class="govuk-link" href={`${door}/give-back`}>
          {mine.standing === 'place' ? 'Give your place back' : 'Leave the waiting list'}
        </a>
      </li>
    </ul>
  </>
);

const headings = { place: 'Your place', waiting: 'You are on the waiting list', gone: 'No place' };

/** How things stand, and what can be done. */
export const myPlaceView = (shown: Mine): JSX.Element => {
  const { event, mine, today } = shown;
  const isOver = event.day < today;
  return (
    <>
      <h1 class="govuk-heading-l">{headings[mine.standing]}</h1>
      <Head event={event} />
      {event.cancelledOn !== null && (
        <p class="govuk-body">
          <strong>This is cancelled.</strong> {event.cancelledBecause}
        </p>
      )}
      {isOver && event.cancelledOn === null && (
        <p class="govuk-body">
          This is over. Were you there?{' '}
          <a class="govuk-link" href={`/whats-on/${event.slug}/feedback`}>
            Tell us how it was
          </a>
        </p>
      )}
      {!isOver && event.cancelledOn === null && (
        <>
          <p class="hearth-left">{standingWords(mine)}</p>
          {mine.standing === 'gone' ? (
            <p class="govuk-body">
              <a class="govuk-link" href={`/whats-on/${event.slug}/sign-up`}>
                Sign up again
              </a>
            </p>
          ) : (
            <Coming {...shown} />
          )}
        </>
      )}
    </>
  );
};

/** Asks before a place is given back. */
export const giveBackView = ({ event, mine, door }: Mine): JSX.Element => {
  const hasPlace = mine.standing === 'place';
  return (
    <>
      <h1 class="govuk-heading-l">{hasPlace ? 'Give your place back?' : 'Leave the waiting list?'}</h1>
      <Head event={event} />
      <p class="govuk-body">
        {hasPlace && 'The next person on the waiting list gets it at once. '}
        You can sign up again, but then you are last in the row.
      </p>
      <form action={`${door}/give-back`} method="post">
        <Button text={hasPlace ? 'Give it back' : 'Leave the list'} preventDoubleClick />
      </form>
      <p class="govuk-body">
        <a class="govuk-link" href={door}>
          No, keep it
        </a>
      </p>
    </>
  );
};

/** The form to change what somebody needs. */
export const needsView = ({ event, mine, door }: Mine): JSX.Element => {
  const typed: Typed = { food: mine.food, access: mine.access };
  return (
    <>
      <h1 class="govuk-heading-l">What you need</h1>
      <Head event={event} />
      <form action={`${door}/needs`} method="post">
        <NeedsFields typed={typed} />
        <Button text="Save what you need" preventDoubleClick />
      </form>
      <p class="govuk-body">
        <a class="govuk-link" href={door}>
          Leave it as it is
        </a>
      </p>
    </>
  );
};
