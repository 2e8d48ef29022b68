import type { JSX } from 'preact';
import { todayIn } from '../../../kernel/clock.ts';
import { counted } from '../../../kernel/counted.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { manyIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Button } from '../../../web/components/button.tsx';
import { DayLine, TextField } from '../../../web/fields.tsx';
import { type FormError, FormPage, formAnswer } from '../../../web/form-page.tsx';
import { type Answer, notFound, redirect, route, type Tx } from '../../../web/route.ts';
import { mayHearVoice } from '../../voice/index.ts';
import { readingOf, receiversOf, sendCard } from '../cards.ts';
import { listGroups, listPeople } from '../people-queries.ts';
import { findRequest, type KeptRequest } from '../queries.ts';
import { type Card, oldestReader, readCard } from '../rules/card.ts';
import { AnyOf } from './choice-fields.tsx';
import { requestParams } from './of-request.ts';
import { crumbs } from './voice-crumbs.ts';

const title = 'A card to young people';

type Looked = { card: Card; receivers: number; age: number | null; hardWords: string[] };

const readingWords = ({ age, hardWords }: Looked): string => {
  if (age === null) return 'The words are short and easy.';
  return age <= oldestReader
    ? `Who is ${age} reads it with ease.`
    : `The words are for people of ${age}. Make them shorter, so that who is ${oldestReader} reads them with ease${
        hardWords.length === 0 ? '' : `: ${hardWords.join(', ')}`
      }.`;
};

/** The card as young people will see it, and the button that sends it. */
const LookAtIt = ({ looked, typed, to }: { looked: Looked; typed: Typed; to: string }): JSX.Element => (
  <>
    <h2 class="govuk-heading-m">This is what they see</h2>
    <p class="hearth-said">{looked.card.words}</p>
    <p class="govuk-body">
      {readingWords(looked)} It goes to {counted(looked.receivers, 'young person', 'young people')}. They can
      answer until {dateWords(looked.card.until)}.
    </p>
    {looked.receivers > 0 && (looked.age === null || looked.age <= oldestReader) && (
      <form action={to} method="post">
        {['words', 'until'].map((name) => (
          <input key={name} type="hidden" name={name} value={textIn(typed, name)} />
        ))}
        {['groups', 'people'].flatMap((name) =>
          manyIn(typed, name).map((value) => <input key={value} type="hidden" name={name} value={value} />),
        )}
        <input type="hidden" name="send" value="yes" />
        <Button text="Send the card" preventDoubleClick />
      </form>
    )}
    <h2 class="govuk-heading-m">Change it</h2>
  </>
);

const show = async (
  { tx, scope }: { tx: Tx; scope: Scope },
  request: KeptRequest,
  { typed, error, looked = null }: { typed: Typed; error: FormError; looked?: Looked | null },
): Promise<Answer> => {
  const to = `/voice/requests/${request.id}/card`;
  const groups = await listGroups(tx, scope);
  const people = await listPeople(tx, scope, 'confirmed');
  const field = { typed, error };
  return formAnswer(
    title,
    <FormPage
      title={title}
      to={to}
      above={[crumbs.voice, crumbs.requests]}
      back={{ text: request.title, href: `/voice/requests/${request.id}` }}
      verb="Look at it first"
      leave="Send none"
      error={error}
      before={looked && <LookAtIt looked={looked} typed={typed} to={to} />}
    >
      <TextField
        name="words"
        label="The card"
        hint="Four short lines at most: who asks, what for, when, how long."
        rows={4}
        {...field}
      />
      <DayLine name="until" label="Until when they can answer" {...field} />
      <AnyOf
        name="groups"
        legend="To whole groups"
        items={groups.map(({ id, name, members }) => ({ value: id, text: `${name} (${members})` }))}
        {...field}
      />
      <AnyOf
        name="people"
        legend="And to some young people"
        items={people.map(({ id, firstName, ageBand }) => ({ value: id, text: `${firstName}, ${ageBand}` }))}
        {...field}
      />
    </FormPage>,
    error,
  );
};

/** The form of a card. */
export const cardForm = route({
  method: 'GET',
  path: '/voice/requests/:request/card',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'a form of the team' },
  params: requestParams,
  handle: ({ inScope, scope, params: { request: id } }) =>
    inScope(async (tx) => {
      const request = await findRequest(tx, scope, id);
      return request ? show({ tx, scope }, request, { typed: {}, error: null }) : notFound('that request');
    }),
});

/** Shows the card as young people will see it; sends it when that was asked for. */
export const saveCard = route({
  method: 'POST',
  path: '/voice/requests/:request/card',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: true, events: ['involvement card.sent'] },
  params: requestParams,
  body: anyForm,
  handle: ({ inScope, scope, params: { request: id }, body, clock }) =>
    inScope(async (tx) => {
      const request = await findRequest(tx, scope, id);
      if (!request) return notFound('that request');
      const again = (error: FormError) => show({ tx, scope }, request, { typed: body, error });
      const today = todayIn(clock);
      const read = readCard(body, today);
      if (!read.ok) return again(read.reason);
      if (textIn(body, 'send') === 'yes') {
        const sent = await sendCard(tx, scope, id, read.value, today);
        return sent.ok ? redirect(`/voice/requests/${id}`) : again({ field: 'words', text: sent.reason });
      }
      const receivers = (await receiversOf(tx, scope, read.value)).length;
      const looked = { card: read.value, receivers, ...readingOf(read.value.words) };
      return show({ tx, scope }, request, { typed: body, error: null, looked });
    }),
});
