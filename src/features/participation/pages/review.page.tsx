import type { JSX } from 'preact';
import { z } from 'zod';
import { type Clock, todayIn } from '../../../kernel/clock.ts';
import { counted } from '../../../kernel/counted.ts';
import { firstOfMonth, plusMonths } from '../../../kernel/days.ts';
import type { Scope } from '../../../kernel/scope.ts';
import type { Typed } from '../../../kernel/typed-form.ts';
import { monthWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { LineField } from '../../../web/fields.tsx';
import { type FormError, FormErrors, formAnswer } from '../../../web/form-page.tsx';
import { type Answer, redirect, route, type Tx } from '../../../web/route.ts';
import { mayHearVoice } from '../../voice/index.ts';
import { cameLately, type KeptRequest, limitOf, listRequests } from '../queries.ts';
import { setLimit } from '../requests.ts';
import { capacityWords, readLimit } from '../rules/capacity.ts';
import { stateOn } from '../rules/request.ts';
import { RequestFacts } from './request-facts.tsx';
import { RequestList } from './requests.page.tsx';
import { crumbs } from './voice-crumbs.ts';

type Shown = { requests: KeptRequest[]; today: string; month: string; capacity: string } & {
  typed: Typed;
  error: FormError;
};

const undecided = ['new', 'asked back', 'with the young people'];

const ToDecide = ({ request }: { request: KeptRequest }): JSX.Element => (
  <section>
    <h3 class="govuk-heading-s">
      <a class="govuk-link" href={`/voice/requests/${request.id}`}>
        {request.title}
      </a>
    </h3>
    <RequestFacts request={request} />
  </section>
);

const LimitForm = ({ typed, error }: Pick<Shown, 'typed' | 'error'>): JSX.Element => (
  <form action="/voice/requests/limit" method="post" noValidate>
    <h2 class="govuk-heading-m">How much young people can manage</h2>
    <LineField name="most" label="Requests at most" width={3} typed={typed} error={error} />
    <LineField name="months" label="In how many months" width={2} typed={typed} error={error} />
    <Button text="Save" classes="govuk-button--secondary" preventDoubleClick />
  </form>
);

const reviewView = ({ requests, today, month, capacity, typed, error }: Shown): JSX.Element => {
  const waiting = requests.filter(({ state }) => undecided.includes(state));
  const isIn = (day: string | null) => day !== null && firstOfMonth(day) === month;
  const decided = requests.filter(({ decidedOn }) => isIn(decidedOn));
  const owing = requests.filter((one) => stateOn(one, today) === 'waiting for what changed');
  return (
    <>
      <FormErrors error={error} />
      <Breadcrumbs items={[crumbs.voice, crumbs.requests, { text: `Review of ${monthWords(month)}` }]} />
      <h1 class="govuk-heading-l">Review of {monthWords(month)}</h1>
      <div class="govuk-inset-text">{capacity}</div>
      <p class="govuk-body">
        <a class="govuk-link" href={`/voice/requests/review?month=${plusMonths(month, -1).slice(0, 7)}`}>
          {monthWords(plusMonths(month, -1))}
        </a>
        {month < firstOfMonth(today) && (
          <>
            {' · '}
            <a class="govuk-link" href="/voice/requests/review">
              This month
            </a>
          </>
        )}
      </p>
      <h2 class="govuk-heading-m">To look at: {counted(waiting.length, 'request')}</h2>
      {waiting.map((request) => (
        <ToDecide key={request.id} request={request} />
      ))}
      <h2 class="govuk-heading-m">
        Decided in {monthWords(month)}: {counted(decided.length, 'request')}
      </h2>
      <RequestList requests={decided} />
      <h2 class="govuk-heading-m">Who owes us what changed: {counted(owing.length, 'request')}</h2>
      <RequestList requests={owing} />
      <LimitForm typed={typed} error={error} />
    </>
  );
};

const show = async (
  { tx, scope, clock }: { tx: Tx; scope: Scope; clock: Clock },
  asked: string | undefined,
  typed: Typed | null,
  error: FormError,
): Promise<Answer> => {
  const today = todayIn(clock);
  const month = asked === undefined || asked > today.slice(0, 7) ? firstOfMonth(today) : `${asked}-01`;
  const limit = await limitOf(tx, scope);
  return formAnswer(
    `Review of ${monthWords(month)}`,
    reviewView({
      requests: await listRequests(tx, scope),
      today,
      month,
      capacity: capacityWords(limit, await cameLately(tx, scope, limit, today)),
      typed: typed ?? { most: String(limit.most), months: String(limit.months) },
      error,
    }),
    error,
  );
};

/** The month's review by the group: how much there is, what is to be decided, what was, and who owes what changed. */
export const reviewPage = route({
  method: 'GET',
  path: '/voice/requests/review',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'what staff ask for; nothing of a young person' },
  query: z.object({
    month: z
      .string()
      .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
      .optional()
      .catch(undefined),
  }),
  handle: ({ inScope, scope, clock, query: { month } }) =>
    inScope((tx) => show({ tx, scope, clock }, month, null, null)),
});

/** Sets how many requests young people can manage. */
export const saveLimit = route({
  method: 'POST',
  path: '/voice/requests/limit',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: true, events: ['involvement limit.set'] },
  body: anyForm,
  handle: ({ inScope, scope, clock, body }) =>
    inScope(async (tx) => {
      const read = readLimit(body);
      if (!read.ok) return show({ tx, scope, clock }, undefined, body, read.reason);
      await setLimit(tx, scope, read.value);
      return redirect('/voice/requests/review');
    }),
});
