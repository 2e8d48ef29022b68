import type { JSX } from 'preact';
import { todayIn } from '../../../kernel/clock.ts';
import type { Typed } from '../../../kernel/typed-form.ts';
import { anyForm } from '../../../web/any-form.ts';
import { LineField, TextField } from '../../../web/fields.tsx';
import type { FormError } from '../../../web/form-page.tsx';
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
  keyIn,
  MayShow,
  OpenForm,
  readPost,
  takePost,
  takingForm,
  thanksView,
} from '../../voice/index.ts';
import { type Event, findEvent } from '../public-queries.ts';
import { forms, ofSlug } from './with-event.ts';

type Form = { event: Event; hours: Hours; typed: Typed; error: FormError };

const title = 'Ask the panel a question';

const questionView = ({ event, hours, typed, error }: Form): JSX.Element => (
  <OpenForm
    title={title}
    to={`/whats-on/${event.slug}/question`}
    verb="Send my question"
    reads={`${hours.team} first. If you tick the box, it also goes on the page of ${event.title} for everybody. The panel answers it on the day.`}
    hours={hours}
    typed={typed}
    error={error}
  >
    <TextField name="words" label="Your question" rows={4} typed={typed} error={error} />
    <LineField
      name="firstName"
      label="Your first name"
      hint="You can leave this empty."
      width={20}
      typed={typed}
      error={error}
    />
    <MayShow typed={typed} text="Everybody may see it" hint="We take out names and places first." />
  </OpenForm>
);

/** Runs `work` while questions for the panel of an event are taken. */
const whileAsked = async (
  { inScope, scope, params, clock }: Ask<{ slug: string }, unknown, unknown>,
  work: (event: Event, hours: Hours) => Promise<Answer>,
): Promise<Answer> => {
  const { event, hours } = await inScope(async (tx) => ({
    event: await findEvent(tx, scope, params),
    hours: await hoursOf(tx, scope),
  }));
  const isAsked = event?.panel && event.cancelledOn === null && event.day >= todayIn(clock);
  return event && isAsked ? work(event, hours) : notFound('questions to a panel here');
};

/** The form for a question to the panel. */
export const questionForm = route({
  method: 'GET',
  path: '/whats-on/:slug/question',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  params: ofSlug,
  handle: (ask) =>
    whileAsked(ask, async (event, hours) =>
      youngPage(title, questionView({ event, hours, typed: {}, error: null })),
    ),
});

/** Takes a question: it waits until the team has read it. */
export const questionRoute = route({
  method: 'POST',
  path: '/whats-on/:slug/question',
  zone: 'public',
  can: everyone,
  audit: { writes: true, events: ['post.came'] },
  params: ofSlug,
  body: anyForm,
  handle: (ask) =>
    whileAsked(ask, (event, hours) =>
      takingForm(ask, 'question', async () => {
        const again = (error: NonNullable<FormError>): Answer =>
          youngForm(title, questionView({ event, hours, typed: ask.body, error }), true);
        const read = readPost(ask.body);
        if (!read.ok) return again(read.reason);
        const at = { at: new Date(ask.clock().epochMilliseconds), today: todayIn(ask.clock) };
        const came = { form: forms.question, aboutId: event.id, key: keyIn(ask.body), ...at };
        const taken = await ask.asSystem('question to a panel', 'voice', (tx, system) =>
          takePost(tx, system, came, read.value),
        );
        if (!taken.ok) return again({ text: taken.reason, field: 'words' });
        const next = read.value.mayShow
          ? `When we have read it, it stands on the page of ${event.title}.`
          : 'We pass it on to the panel and show it to nobody else.';
        const said = 'We have your question.';
        const { origin } = ask.site;
        return youngPage('Thank you', thanksView({ said, next, hours, origin, taken: taken.value }));
      }),
    ),
});
