import { type Clock, todayIn } from '../../../kernel/clock.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { anyForm } from '../../../web/any-form.ts';
import { type FormError, formAnswer } from '../../../web/form-page.tsx';
import { type Answer, notFound, type Route, redirect, route, type Tx } from '../../../web/route.ts';
import { mayHearVoice } from '../../voice/index.ts';
import { cardsOf } from '../card-queries.ts';
import {
  findingsOf,
  findRequest,
  type KeptRequest,
  panelOf,
  questionsOf,
  whatChangedIn,
} from '../queries.ts';
import { partsOf } from '../record-queries.ts';
import { askBack, decide } from '../requests.ts';
import { readTexts } from '../rules/asked-texts.ts';
import { hideChanged, showChanged } from '../what-came-of-it.ts';
import { requestParams } from './of-request.ts';
import { requestView } from './request.view.tsx';

type Held = { tx: Tx; scope: Scope; clock: Clock };

const show = async (
  { tx, scope, clock }: Held,
  request: KeptRequest,
  typed: Typed,
  error: FormError,
): Promise<Answer> => {
  const { id } = request;
  const shown = (await whatChangedIn(tx, scope)).find(({ requestId }) => requestId === id);
  const kept = {
    shownTitle: shown?.title ?? request.title,
    shownWords: shown?.words ?? request.changedWords,
  };
  const model = {
    request,
    questions: await questionsOf(tx, scope, id),
    cards: await cardsOf(tx, scope, id),
    parts: await partsOf(tx, scope, id),
    panel: await panelOf(tx, scope, id),
    findings: await findingsOf(tx, scope, id),
    shown,
    today: todayIn(clock),
  };
  return formAnswer(request.title, requestView(model, { typed: { ...kept, ...typed }, error }), error);
};

/** A request with everything that came of it. */
const requestPage = route({
  method: 'GET',
  path: '/voice/requests/:request',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'what staff asked, and who took part as they chose to be called' },
  params: requestParams,
  handle: ({ inScope, scope, clock, params: { request: id } }) =>
    inScope(async (tx) => {
      const request = await findRequest(tx, scope, id);
      return request ? show({ tx, scope, clock }, request, {}, null) : notFound('that request');
    }),
});

/** What a form on the page does: refused beside a field, with all that was typed. */
type Step = {
  step: string;
  event: string;
  take: (held: Held & { today: string }, id: string, typed: Typed) => Promise<Result<unknown, Mistake>>;
};

const stepRoute = ({ step, event, take }: Step): Route =>
  route({
    method: 'POST',
    path: `/voice/requests/:request/${step}`,
    zone: 'voice',
    at: 'any board',
    can: mayHearVoice,
    audit: { writes: true, events: [event] },
    params: requestParams,
    body: anyForm,
    handle: ({ inScope, scope, clock, params: { request: id }, body }) =>
      inScope(async (tx) => {
        const request = await findRequest(tx, scope, id);
        if (!request) return notFound('that request');
        const taken = await take({ tx, scope, clock, today: todayIn(clock) }, id, body);
        return taken.ok
          ? redirect(`/voice/requests/${id}`)
          : show({ tx, scope, clock }, request, body, taken.reason);
      }),
  });

const beside = async (field: string, done: Promise<Result<unknown>>): Promise<Result<unknown, Mistake>> => {
  const result = await done;
  return result.ok ? result : { ok: false, reason: { field, text: result.reason } };
};

const question = { question: { label: 'Ask something', rows: 3, missing: 'Write your question first.' } };
const decision = { decisionWords: { label: 'What we tell whoever asks', rows: 3 } };
const shownTexts = {
  shownTitle: { label: 'What it was about', missing: 'Say what it was about.' },
  shownWords: { label: 'What changed', rows: 4, missing: 'Say what changed, or why nothing did.' },
};

/** A request's page and what can be done on it. */
export const requestRoutes: readonly Route[] = [
  requestPage,
  stepRoute({
    step: 'ask',
    event: 'involvement request.question asked',
    take: async ({ tx, scope, today }, id, typed) => {
      const read = readTexts(question, typed);
      if (!read.ok) return read;
      return beside('question', askBack(tx, scope, id, { question: read.value.question, today }));
    },
  }),
  stepRoute({
    step: 'decide',
    event: 'involvement request.decided',
    take: async ({ tx, scope, today }, id, typed) => {
      const chosen = textIn(typed, 'decision');
      if (chosen !== 'yes' && chosen !== 'no')
        return { ok: false, reason: { field: 'decision', text: 'Choose yes or no.' } };
      const read = readTexts(decision, typed);
      if (!read.ok) return read;
      const words = read.value.decisionWords;
      return beside('decision', decide(tx, scope, id, { agreed: chosen === 'yes', words, today }));
    },
  }),
  stepRoute({
    step: 'show',
    event: 'involvement request.what changed shown',
    take: async ({ tx, scope, today }, id, typed) => {
      const read = readTexts(shownTexts, typed);
      if (!read.ok) return read;
      const { shownTitle: title, shownWords: words } = read.value;
      return beside('shownWords', showChanged(tx, scope, id, { title, words, today }));
    },
  }),
  stepRoute({
    step: 'hide',
    event: 'involvement request.what changed hidden',
    take: async ({ tx, scope }, id) => ({ ok: true, value: await hideChanged(tx, scope, id) }),
  }),
];
