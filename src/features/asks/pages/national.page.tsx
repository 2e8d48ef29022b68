import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { firstWords } from '../../../kernel/first-words.ts';
import type { Typed } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { DayLine, LineField, TextField } from '../../../web/fields.tsx';
import { type FormError, FormPage, formAnswer } from '../../../web/form-page.tsx';
import {
  type Answer,
  type Ask,
  everyone,
  notFound,
  page,
  publicReading,
  redirect,
  route,
  type Tx,
  youngPage,
} from '../../../web/route.ts';
import { mayHearVoice } from '../../voice/index.ts';
import { keepNationalAsk, removeNationalAsk } from '../keep-national.ts';
import { findNationalAsk, type NationalAsk, nationalAsks } from '../national-queries.ts';
import { readNationalAsk } from '../rules/national-ask.ts';
import { atTeam } from './ask-places.tsx';

const shared = { zone: 'voice', at: 'any board', can: mayHearVoice } as const;
const reading = { writes: false, because: 'what is public anyway' } as const;
const params = z.object({ national: z.uuid('The address is not complete.') });
const toAll = { text: 'National asks', href: '/voice/asks/national' };

const SideBySide = ({ ask }: { ask: NationalAsk }): JSX.Element => (
  <li class="hearth-methods">
    <section>
      <h2 class="govuk-heading-s">In the whole country</h2>
      <blockquote class="hearth-said">
        {ask.words}
        <footer class="hearth-quiet">
          {ask.link === '' ? (
            ask.source
          ) : (
            <a class="govuk-link" href={ask.link} rel="noopener noreferrer">
              {ask.source}
            </a>
          )}
          , {dateWords(ask.saidOn)}
        </footer>
      </blockquote>
    </section>
    <section>
      <h2 class="govuk-heading-s">Here</h2>
      {ask.answeredOn === null ? (
        <p class="govuk-body">Nobody has answered this here yet.</p>
      ) : (
        <blockquote class="hearth-said">
          {ask.answer}
          <footer class="hearth-quiet">
            {ask.answerPost}, {dateWords(ask.answeredOn)}
          </footer>
        </blockquote>
      )}
    </section>
  </li>
);

/** What young people of the country ask, beside what is said here. */
export const nationalPage = route({
  method: 'GET',
  path: '/you-said/national',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => {
      const asks = await nationalAsks(tx, scope);
      return youngPage(
        'What young people ask in the whole country',
        <>
          <Breadcrumbs
            items={[{ text: 'You said, we did', href: '/you-said' }, { text: 'In the whole country' }]}
          />
          <h1 class="govuk-heading-l">What young people ask in the whole country</h1>
          <p class="govuk-body-l">
            {asks.length === 0
              ? 'Nothing is here yet. Soon there will be.'
              : 'Others in care ask for the same things as we do. This is what they say, and what we hear here.'}
          </p>
          <ul class="hearth-asks">
            {asks.map((ask) => (
              <SideBySide key={ask.id} ask={ask} />
            ))}
          </ul>
        </>,
        asks,
      );
    }),
});

/** The same for the team. */
export const teamNationalPage = route({
  ...shared,
  method: 'GET',
  path: '/voice/asks/national',
  audit: reading,
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => {
      const asks = await nationalAsks(tx, scope);
      return page(
        'National asks',
        <>
          <Breadcrumbs items={[...atTeam.above, { text: 'National asks' }]} />
          <h1 class="govuk-heading-l">What young people of the whole country ask</h1>
          <p class="govuk-body">
            {asks.length === 0
              ? 'There is none yet. Add one, and what is said to it here.'
              : 'The newest first.'}
          </p>
          <ul class="hearth-list">
            {asks.map(({ id, words, source, answeredOn }) => (
              <li key={id}>
                <a class="govuk-link" href={`/voice/asks/national/${id}`}>
                  {firstWords(words)}
                </a>
                <p class="govuk-body-s hearth-quiet">
                  {source}.{' '}
                  {answeredOn === null ? 'Not answered here.' : `Answered on ${dateWords(answeredOn)}.`}
                </p>
              </li>
            ))}
          </ul>
          <Button text="Add one" href="/voice/asks/national/new" />
        </>,
      );
    }),
});

const showForm = (before: NationalAsk | null, typed: Typed, error: FormError): Answer => {
  const title = before ? 'Change a national ask' : 'Add a national ask';
  const field = { typed, error };
  return formAnswer(
    title,
    <>
      <FormPage
        title={title}
        to={`/voice/asks/national/${before?.id ?? 'new'}`}
        above={atTeam.above}
        back={toAll}
        verb="Save and show it"
        leave="Leave it as it is"
        error={error}
      >
        <TextField name="words" label="What they ask, in their words" rows={4} {...field} />
        <LineField name="source" label="Who asks" hint="A rally, a national group, a report." {...field} />
        <LineField name="link" label="Its address, if it has one" {...field} />
        <DayLine name="saidOn" label="When" {...field} />
        <TextField
          name="answer"
          label="What is said to it here"
          hint="Leave it empty until somebody has answered."
          rows={4}
          {...field}
        />
        <LineField name="answerPost" label="Who says so here, as a post" {...field} />
      </FormPage>
      {before && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/voice/asks/national/${before.id}/remove`}>
            Take it off the page
          </a>
        </p>
      )}
    </>,
    error,
  );
};

/** The form for a national ask. */
export const newNationalForm = route({
  ...shared,
  method: 'GET',
  path: '/voice/asks/national/new',
  audit: reading,
  handle: async () => showForm(null, {}, null),
});

/** Adds it. */
export const saveNewNational = route({
  ...shared,
  method: 'POST',
  path: '/voice/asks/national/new',
  audit: { writes: true, events: ['national ask.kept'] },
  body: anyForm,
  handle: async ({ inScope, scope, body, clock }) => {
    const today = todayIn(clock);
    const read = readNationalAsk(body, today);
    if (!read.ok) return showForm(null, body, read.reason);
    await inScope((tx) => keepNationalAsk(tx, scope, null, read.value, today));
    return redirect(toAll.href);
  },
});

const withNational = (
  { inScope, scope, params: { national: id } }: Ask<{ national: string }, unknown, unknown>,
  work: (tx: Tx, ask: NationalAsk) => Promise<Answer>,
): Promise<Answer> =>
  inScope(async (tx) => {
    const ask = await findNationalAsk(tx, scope, id);
    return ask ? work(tx, ask) : notFound('that ask');
  });

/** The form that changes it. */
export const nationalForm = route({
  ...shared,
  method: 'GET',
  path: '/voice/asks/national/:national',
  audit: reading,
  params,
  handle: (asked) =>
    withNational(asked, async (_, ask) => {
      const { words, source, link, saidOn, answer, answerPost } = ask;
      return showForm(ask, { words, source, link, saidOn: dateWords(saidOn), answer, answerPost }, null);
    }),
});

/** Changes it. */
export const saveNational = route({
  ...shared,
  method: 'POST',
  path: '/voice/asks/national/:national',
  audit: { writes: true, events: ['national ask.kept'] },
  params,
  body: anyForm,
  handle: (asked) =>
    withNational(asked, async (tx, before) => {
      const today = todayIn(asked.clock);
      const read = readNationalAsk(asked.body, today);
      if (!read.ok) return showForm(before, asked.body, read.reason);
      await keepNationalAsk(tx, asked.scope, before, read.value, today);
      return redirect(toAll.href);
    }),
});

/** Asks before it is taken off. */
export const removeNationalForm = route({
  ...shared,
  method: 'GET',
  path: '/voice/asks/national/:national/remove',
  audit: reading,
  params,
  handle: (asked) =>
    withNational(asked, async (_, ask) =>
      formAnswer(
        'Take this off the page?',
        <FormPage
          title="Take this off the page?"
          to={`/voice/asks/national/${ask.id}/remove`}
          above={atTeam.above}
          back={toAll}
          verb="Take it off"
          leave="Leave it there"
          error={null}
          warning
        >
          <p class="hearth-said">{ask.words}</p>
          <p class="govuk-body">What is said to it here goes with it.</p>
        </FormPage>,
        null,
      ),
    ),
});

/** Takes it off. */
export const removeNational = route({
  ...shared,
  method: 'POST',
  path: '/voice/asks/national/:national/remove',
  audit: { writes: true, events: ['national ask.removed'] },
  params,
  handle: (asked) =>
    withNational(asked, async (tx, ask) => {
      await removeNationalAsk(tx, asked.scope, ask);
      return redirect(toAll.href);
    }),
});
