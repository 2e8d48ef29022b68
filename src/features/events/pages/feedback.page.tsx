import type { JSX } from 'preact';
import { todayIn } from '../../../kernel/clock.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Radios } from '../../../web/components/radios.tsx';
import { TextField } from '../../../web/fields.tsx';
import { type FormError, messageAt } from '../../../web/form-page.tsx';
import {
  type Answer,
  type Ask,
  everyone,
  notFound,
  publicReading,
  route,
  youngPage,
} from '../../../web/route.ts';
import { youngForm } from '../../../web/young-answers.tsx';
import {
  type Hours,
  hoursOf,
  isFromRobot,
  keyIn,
  MayShow,
  nothingTaken,
  OpenForm,
  readPost,
  takePost,
  takingForm,
  thanksView,
} from '../../voice/index.ts';
import { type Event, findEvent } from '../public-queries.ts';
import { scores } from '../rules/score.ts';
import { giveScore } from '../scores.ts';
import { forms, ofSlug } from './with-event.ts';

type Form = { event: Event; hours: Hours; typed: Typed; error: FormError };

const titleOf = ({ title }: Event): string => `How was it? ${title}`;

const feedbackView = ({ event, hours, typed, error }: Form): JSX.Element => (
  <OpenForm
    title={titleOf(event)}
    to={`/whats-on/${event.slug}/feedback`}
    verb="Send"
    reads={`${hours.team}, if you write something. What all of us tick is only counted. If you tick the box, others see your words too.`}
    hours={hours}
    typed={typed}
    error={error}
  >
    <Radios
      name="score"
      fieldset={{ legend: { text: 'How was it for you?' } }}
      items={scores.map(({ score, text }) => ({ value: score, text }))}
      value={textIn(typed, 'score')}
      {...messageAt(error, 'score')}
    />
    <TextField
      name="words"
      label="What was good? What should we do another way?"
      hint="You can leave this empty."
      rows={4}
      typed={typed}
      error={error}
    />
    <MayShow typed={typed} text="Others may see my words" hint="We take out names and places first." />
  </OpenForm>
);

/** Runs `work` once an event has begun. */
const whenOver = async (
  { inScope, scope, params, clock }: Ask<{ slug: string }, unknown, unknown>,
  work: (event: Event, hours: Hours) => Promise<Answer>,
): Promise<Answer> => {
  const { event, hours } = await inScope(async (tx) => ({
    event: await findEvent(tx, scope, params),
    hours: await hoursOf(tx, scope),
  }));
  const hasBeen = event?.cancelledOn === null && event.day <= todayIn(clock);
  return event && hasBeen ? work(event, hours) : notFound('an event that is over');
};

/** The form to say how an event was. */
export const feedbackForm = route({
  method: 'GET',
  path: '/whats-on/:slug/feedback',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  params: ofSlug,
  handle: (ask) =>
    whenOver(ask, async (event, hours) =>
      youngPage(titleOf(event), feedbackView({ event, hours, typed: {}, error: null })),
    ),
});

/** Counts how it was, and takes the words where there are some: they wait until the team has read them. */
export const feedbackRoute = route({
  method: 'POST',
  path: '/whats-on/:slug/feedback',
  zone: 'public',
  can: everyone,
  audit: { writes: true, events: ['event.score given', 'post.came'] },
  params: ofSlug,
  body: anyForm,
  handle: (ask) =>
    whenOver(ask, (event, hours) =>
      takingForm(ask, 'feedback', async () => {
        const again = (error: NonNullable<FormError>): Answer =>
          youngForm(titleOf(event), feedbackView({ event, hours, typed: ask.body, error }), true);
        const given = scores.find(({ score }) => String(score) === textIn(ask.body, 'score'));
        if (!given) return again({ text: 'Choose how it was.', field: 'score' });
        const hasWords = textIn(ask.body, 'words') !== '';
        const read = hasWords ? readPost({ ...ask.body, firstName: '' }) : null;
        if (read && !read.ok) return again(read.reason);
        const key = keyIn(ask.body);
        const at = { at: new Date(ask.clock().epochMilliseconds), today: todayIn(ask.clock) };
        const taken = await ask.asSystem('feedback on an event', 'voice', async (tx, system) => {
          if (!isFromRobot(ask.body))
            await giveScore(tx, system, { eventId: event.id, key, score: given.score });
          if (!read) return null;
          return takePost(tx, system, { form: forms.feedback, aboutId: event.id, key, ...at }, read.value);
        });
        if (taken && !taken.ok) return again({ text: taken.reason, field: 'words' });
        return youngPage(
          'Thank you',
          thanksView({
            said: 'That helps us make the next one better.',
            next: 'When five or more of us have told, the page of the event says how it was.',
            hours,
            origin: ask.site.origin,
            taken: taken?.value ?? nothingTaken,
          }),
        );
      }),
    ),
});
