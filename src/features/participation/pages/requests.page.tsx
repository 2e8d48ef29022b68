import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { page, route } from '../../../web/route.ts';
import { mayHearVoice } from '../../voice/index.ts';
import { cameLately, type KeptRequest, limitOf, listRequests } from '../queries.ts';
import { capacityWords } from '../rules/capacity.ts';
import { kinds, type State, stateOn, states } from '../rules/request.ts';
import { crumbs } from './voice-crumbs.ts';

/** What a state is called over a list. */
export const stateWords: Readonly<Record<State, string>> = {
  new: 'New',
  'asked back': 'Asked back',
  'with the young people': 'With the young people',
  agreed: 'Agreed',
  'took place': 'Took place',
  'waiting for what changed': 'Waiting for what changed',
  closed: 'Closed',
  declined: 'Declined',
};

/** Requests in a list. */
export const RequestList = ({ requests }: { requests: readonly KeptRequest[] }): JSX.Element => (
  <ul class="govuk-list govuk-list--spaced">
    {requests.map(({ id, title, asker, cameOn, kind, tookPlaceOn }) => (
      <li key={id}>
        <a class="govuk-link" href={`/voice/requests/${id}`}>
          {title}
        </a>
        <br />
        <span class="govuk-hint">
          {kinds[kind]}. {asker}. Came on {dateWords(cameOn)}
          {tookPlaceOn !== null && `, took place on ${dateWords(tookPlaceOn)}`}.
        </span>
      </li>
    ))}
  </ul>
);

type Shown = { requests: KeptRequest[]; today: string; chosen: State | undefined; capacity: string };

const requestsView = ({ requests, today, chosen, capacity }: Shown): JSX.Element => {
  const of = (state: State) => requests.filter((request) => stateOn(request, today) === state);
  const shown = chosen === undefined ? states.filter((state) => of(state).length > 0) : [chosen];
  return (
    <>
      <Breadcrumbs items={[crumbs.voice, { text: crumbs.requests.text }]} />
      <h1 class="govuk-heading-l">Requests to young people</h1>
      <p class="govuk-body">
        {capacity}{' '}
        <a class="govuk-link" href="/voice/requests/review">
          This month’s review
        </a>
      </p>
      <nav aria-label="Where requests stand">
        <ul class="govuk-list hearth-footer__links">
          <li>
            <a
              class="govuk-link"
              href="/voice/requests"
              {...(chosen === undefined && { 'aria-current': 'page' })}
            >
              All ({requests.length})
            </a>
          </li>
          {states.map((state) => (
            <li key={state}>
              <a
                class="govuk-link"
                href={`/voice/requests?state=${encodeURIComponent(state)}`}
                {...(state === chosen && { 'aria-current': 'page' })}
              >
                {stateWords[state]} ({of(state).length})
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {requests.length === 0 && (
        <p class="govuk-body">
          Nobody has asked yet. Give staff the address of{' '}
          <a class="govuk-link" href="/involve">
            the form
          </a>
          : /involve.
        </p>
      )}
      {shown.map((state) => (
        <section key={state}>
          <h2 class="govuk-heading-m">
            {stateWords[state]}: {counted(of(state).length, 'request')}
          </h2>
          <RequestList requests={of(state)} />
        </section>
      ))}
    </>
  );
};

/** The requests by where they stand. */
export const requestsPage = route({
  method: 'GET',
  path: '/voice/requests',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'what staff ask for; nothing of a young person' },
  query: z.object({
    state: z
      .enum(states as [State, ...State[]])
      .optional()
      .catch(undefined),
  }),
  handle: ({ inScope, scope, clock, query: { state } }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const limit = await limitOf(tx, scope);
      return page(
        crumbs.requests.text,
        requestsView({
          requests: await listRequests(tx, scope),
          today,
          chosen: state,
          capacity: capacityWords(limit, await cameLately(tx, scope, limit, today)),
        }),
      );
    }),
});
