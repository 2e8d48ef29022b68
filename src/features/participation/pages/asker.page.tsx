import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Button } from '../../../web/components/button.tsx';
import { TextField } from '../../../web/fields.tsx';
import { type FormError, FormErrors, formAnswer } from '../../../web/form-page.tsx';
import { type Answer, everyone, redirect, route, type Tx } from '../../../web/route.ts';
import { secretShape } from '../../../web/secret-shape.ts';
import { takingForm } from '../../voice/index.ts';
import { type KeptRequest, type Question, questionsOf, requestBySecret } from '../queries.ts';
import { answerBack } from '../requests.ts';
import { may } from '../rules/request.ts';
import { readChanged } from '../rules/took-part.ts';
import { sayChanged } from '../what-came-of-it.ts';
import { OneOf } from './choice-fields.tsx';
import { RequestFacts } from './request-facts.tsx';
import { noSuchLink } from './secret-link.tsx';

const standing = ({ state, tookPlaceOn, saidOn }: KeptRequest): string => {
  switch (state) {
    case 'new':
      return 'We have your request. Young people and their team look at all requests once a month.';
    case 'asked back':
      return 'We asked you something. Please answer it below.';
    case 'with the young people':
      return 'We are asking young people whether they want to take part.';
    case 'agreed':
      return 'Young people said yes. When it has taken place, you say here what changed.';
    case 'declined':
      return 'Young people do not take part this time.';
    case 'took place':
      return `It took place on ${tookPlaceOn === null ? '' : dateWords(tookPlaceOn)}. Now say what changed, or why nothing did.`;
    case 'closed':
      return `You said on ${saidOn === null ? '' : dateWords(saidOn)} what changed. Thank you. If more changes, say it here.`;
  }
};

type Page = { request: KeptRequest; questions: Question[]; secret: string; typed: Typed; error: FormError };

const Asked = ({
  one,
  secret,
  typed,
  error,
}: Pick<Page, 'secret' | 'typed' | 'error'> & { one: Question }) =>
  one.answeredOn === null ? (
    <form action={`/involve/${secret}/answers/${one.id}`} method="post" noValidate>
      <TextField name={`answer-${one.id}`} label={one.question} rows={4} typed={typed} error={error} />
      <Button text="Send the answer" preventDoubleClick />
    </form>
  ) : (
    <>
      <h3 class="govuk-heading-s">{one.question}</h3>
      <p class="govuk-body">
        {one.answer} <span class="govuk-hint">Answered on {dateWords(one.answeredOn)}</span>
      </p>
    </>
  );

const askerView = ({ request, questions, secret, typed, error }: Page): JSX.Element => (
  <>
    <FormErrors error={error} />
    <span class="govuk-caption-l">Your request to young people</span>
    <h1 class="govuk-heading-l">{request.title}</h1>
    <div class="govuk-inset-text">
      <p>{standing(request)}</p>
      {request.decidedWords !== '' && <p>{request.decidedWords}</p>}
    </div>
    {questions.length > 0 && <h2 class="govuk-heading-m">Questions to you</h2>}
    {questions.map((one) => (
      <Asked key={one.id} one={one} secret={secret} typed={typed} error={error} />
    ))}
    {may('say what changed', request.state) && (
      <form action={`/involve/${secret}/changed`} method="post" noValidate>
        <h2 class="govuk-heading-m">What changed</h2>
        <p class="govuk-body">
          Write it for the young people who gave you their time. They read it, and so can everybody. Name
          nobody.
        </p>
        <OneOf
          name="did"
          legend="Did something change because of them?"
          items={[
            { value: 'yes', text: 'Yes' },
            { value: 'no', text: 'No, nothing changed' },
          ]}
          typed={typed}
          error={error}
        />
        <TextField
          name="words"
          label="What changed, or why nothing did"
          rows={5}
          typed={typed}
          error={error}
        />
        <Button text="Tell the young people" preventDoubleClick />
      </form>
    )}
    <h2 class="govuk-heading-m">What you asked for</h2>
    <RequestFacts request={request} />
  </>
);

const show = async (
  tx: Tx,
  scope: Scope,
  secret: string,
  typed: Typed | null,
  error: FormError,
): Promise<Answer> => {
  const request = await requestBySecret(tx, scope, secret);
  if (!request) return noSuchLink(false);
  const questions = await questionsOf(tx, scope, request.id);
  const kept: Typed =
    request.didChange === null ? {} : { did: request.didChange ? 'yes' : 'no', words: request.changedWords };
  return formAnswer(
    request.title,
    askerView({ request, questions, secret, typed: typed ?? kept, error }),
    error,
  );
};

/** The asker's page: where their request stands, and what they are asked. */
export const askerPage = route({
  method: 'GET',
  path: '/involve/:secret',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: false, because: 'their own request, for whoever has its secret' },
  params: z.object({ secret: secretShape }),
  handle: ({ params: { secret }, asSystem }) =>
    asSystem('asker link', 'voice', (tx, system) => show(tx, system, secret, null, null)),
});

const most = 2000;

/** Takes the asker's answer to a question. */
export const saveAnswer = route({
  method: 'POST',
  path: '/involve/:secret/answers/:question',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: true, events: ['involvement request.question answered', 'involvement request.worried'] },
  params: z.object({ secret: secretShape, question: z.uuid() }),
  body: anyForm,
  handle: (ask) =>
    takingForm(ask, 'asker', () =>
      ask.asSystem('asker link', 'voice', async (tx, system) => {
        const { secret, question } = ask.params;
        const field = `answer-${question}`;
        const again = (text: string) => show(tx, system, secret, ask.body, { field, text });
        const request = await requestBySecret(tx, system, secret);
        if (!request) return noSuchLink(false);
        const answer = textIn(ask.body, field);
        if (answer === '') return again('Write your answer first.');
        if (answer.length > most) return again('Write at most 2,000 letters.');
        const today = todayIn(ask.clock);
        const saved = await answerBack(tx, system, request.id, { questionId: question, answer, today });
        return saved.ok ? redirect(`/involve/${secret}`) : again(saved.reason);
      }),
    ),
});

/** Takes what changed. */
export const saveChanged = route({
  method: 'POST',
  path: '/involve/:secret/changed',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: true, events: ['involvement request.what changed said', 'involvement request.worried'] },
  params: z.object({ secret: secretShape }),
  body: anyForm,
  handle: (ask) =>
    takingForm(ask, 'asker', () =>
      ask.asSystem('asker link', 'voice', async (tx, system) => {
        const { secret } = ask.params;
        const request = await requestBySecret(tx, system, secret);
        if (!request) return noSuchLink(false);
        const read = readChanged(ask.body);
        if (!read.ok) return show(tx, system, secret, ask.body, read.reason);
        const said = await sayChanged(tx, system, request.id, { ...read.value, today: todayIn(ask.clock) });
        return said.ok
          ? redirect(`/involve/${secret}`)
          : show(tx, system, secret, ask.body, { field: 'words', text: said.reason });
      }),
    ),
});
