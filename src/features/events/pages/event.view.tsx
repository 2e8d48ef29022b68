import type { JSX } from 'preact';
import { dateWords, nearWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import type { Shown } from '../../voice/index.ts';
import type { Event, ShownPicture } from '../public-queries.ts';
import { closedBecause, whenWords } from '../rules/when.ts';
import { Ways } from './whats-on.view.tsx';

export type EventShown = {
  event: Event;
  questions: readonly Shown[];
  told: readonly Shown[];
  pictures: readonly ShownPicture[];
  result: string | null;
  today: string;
};

/** For whom it is, in words. */
const whoWords = ({ agesFrom, agesTo }: Event): string => {
  if (agesFrom !== null && agesTo !== null) return `If you are ${agesFrom} to ${agesTo} years old`;
  if (agesFrom !== null) return `If you are ${agesFrom} or older`;
  return agesTo === null ? 'All of us, whatever age' : `If you are ${agesTo} or younger`;
};

const hasWay = ({ ways }: Event, way: string): boolean => ways.some((one) => one.way === way);

const Facts = ({ event, today }: { event: Event; today: string }): JSX.Element => {
  const near = nearWords(event.day, today);
  return (
    <dl class="hearth-facts">
      <dt>When</dt>
      <dd>
        {whenWords(event)}
        {near !== null && ` (${near})`}
      </dd>
      {event.place !== '' && (
        <>
          <dt>Where</dt>
          <dd>{event.place}</dd>
        </>
      )}
      {hasWay(event, 'online') && (
        <>
          <dt>Online</dt>
          <dd>You can join from your phone. If you have a place, we send you the link.</dd>
        </>
      )}
      <dt>Who for</dt>
      <dd>{whoWords(event)}</dd>
      <dt>Places</dt>
      <dd>
        <Ways event={event} today={today} />
      </dd>
      {closedBecause(event, today) === null && event.closesOn < event.day && (
        <>
          <dt>Sign up until</dt>
          <dd>{dateWords(event.closesOn)}</dd>
        </>
      )}
    </dl>
  );
};

const Said = ({ said }: { said: readonly Shown[] }): JSX.Element => (
  <>
    {said.map(({ postId, words, firstName }) => (
      <div key={postId} class="hearth-said">
        {words}
        {firstName !== '' && `\n${firstName}`}
      </div>
    ))}
  </>
);

const Questions = ({ event, questions, today }: EventShown): JSX.Element => (
  <section>
    <h2 class="govuk-heading-m">Questions to the panel</h2>
    <Said said={questions} />
    {event.day < today ? null : (
      <p class="govuk-body">
        {questions.length === 0 && 'Nobody has asked yet. '}
        <a class="govuk-link" href={`/whats-on/${event.slug}/question`}>
          Send in a question
        </a>
      </p>
    )}
  </section>
);

const HowItWas = ({ event, told, result }: EventShown): JSX.Element => (
  <section>
    <h2 class="govuk-heading-m">How it was</h2>
    {result && <p class="govuk-body">{result}</p>}
    <Said said={told} />
    <p class="govuk-body">
      Were you there?{' '}
      <a class="govuk-link" href={`/whats-on/${event.slug}/feedback`}>
        Tell us how it was
      </a>
    </p>
  </section>
);

const Pictures = ({ pictures }: { pictures: readonly ShownPicture[] }): JSX.Element => (
  <section>
    <h2 class="govuk-heading-m">Pictures</h2>
    <ul class="hearth-pictures">
      {pictures.map(({ id, says }) => (
        <li key={id}>
          <img src={`/whats-on/pictures/${id}`} alt={says} loading="lazy" />
        </li>
      ))}
    </ul>
    <p class="govuk-body">
      Everybody on a picture said yes to it. They can take that back at any time, and then it goes.
    </p>
  </section>
);

/** One event, with one button while one can sign up. */
export const eventView = (shown: EventShown): JSX.Element => {
  const { event, pictures, questions, today } = shown;
  const isOpen = closedBecause(event, today) === null;
  const isFull = event.ways.every(({ places, taken }) => taken >= places);
  const isOver = event.day < today && event.cancelledOn === null;
  return (
    <>
      <p class="govuk-body">
        <a class="govuk-link" href="/whats-on">
          What’s on
        </a>
        {event.week !== '' && `: ${event.week}`}
      </p>
      <h1 class="govuk-heading-xl">
        {event.cancelledOn === null ? event.title : `Cancelled: ${event.title}`}
      </h1>
      {event.cancelledBecause !== '' && <p class="govuk-body">{event.cancelledBecause}</p>}
      {event.about !== '' && <p class="govuk-body hearth-lines">{event.about}</p>}
      <Facts event={event} today={today} />
      {isOpen && (
        <Button
          text={isFull ? 'Join the waiting list' : 'Sign up'}
          href={`/whats-on/${event.slug}/sign-up`}
        />
      )}
      {event.day >= today && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/whats-on/${event.slug}/calendar.ics`}>
            Put it in your own calendar
          </a>
        </p>
      )}
      {isOver && <HowItWas {...shown} />}
      {pictures.length > 0 && <Pictures pictures={pictures} />}
      {(event.panel || questions.length > 0) && event.cancelledOn === null && <Questions {...shown} />}
    </>
  );
};
