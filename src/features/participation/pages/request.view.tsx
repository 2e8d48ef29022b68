import type { JSX } from 'preact';
import type { Typed } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { LineField, TextField } from '../../../web/fields.tsx';
import { type FormError, FormErrors } from '../../../web/form-page.tsx';
import type { SentCard } from '../card-queries.ts';
import type { Changed, Finding, KeptRequest, Panel, Question } from '../queries.ts';
import type { KeptPart } from '../record-queries.ts';
import { answerWords } from '../rules/card.ts';
import { may, stateOn } from '../rules/request.ts';
import { hoursWords } from '../rules/took-part.ts';
import { OneOf } from './choice-fields.tsx';
import { FindingList } from './finding-list.tsx';
import { LooksPersonal } from './looks-personal.tsx';
import { RequestFacts } from './request-facts.tsx';
import { stateWords } from './requests.page.tsx';
import { crumbs } from './voice-crumbs.ts';

/** Everything about a request, as the team sees it. */
export type RequestModel = {
  request: KeptRequest;
  questions: Question[];
  cards: SentCard[];
  parts: KeptPart[];
  panel: Panel | undefined;
  findings: Finding[];
  shown: Changed | undefined;
  today: string;
};

type Form = { typed: Typed; error: FormError };

const pathOf = ({ id }: KeptRequest, step = ''): string => `/voice/requests/${id}${step}`;

const Questions = ({ request, questions, typed, error }: RequestModel & Form): JSX.Element => (
  <>
    <h2 class="govuk-heading-m">Questions to whoever asks</h2>
    {questions.map(({ id, question, answer, askedOn, answeredOn }) => (
      <p class="govuk-body" key={id}>
        <strong>{question}</strong>
        <br />
        {answeredOn === null ? `Asked on ${dateWords(askedOn)}, not answered yet.` : answer}
      </p>
    ))}
    {may('ask', request.state) && (
      <form action={pathOf(request, '/ask')} method="post" noValidate>
        <TextField
          name="question"
          label="Ask something"
          hint="They get a letter and answer on their page."
          typed={typed}
          error={error}
        />
        <Button text="Send the question" classes="govuk-button--secondary" preventDoubleClick />
      </form>
    )}
  </>
);

const Cards = ({ request, cards }: RequestModel): JSX.Element => (
  <>
    <h2 class="govuk-heading-m">Cards to young people</h2>
    {cards.map(({ id, words, until, answers }) => (
      <div key={id}>
        <p class="hearth-said">{words}</p>
        <p class="govuk-body">
          {answerWords(answers)}. They can answer until {dateWords(until)}. Reasons are in{' '}
          <a class="govuk-link" href="/voice/posts">
            What came in
          </a>
          .
        </p>
      </div>
    ))}
    {may('card', request.state) && (
      <p class="govuk-body">
        <a class="govuk-link" href={pathOf(request, '/card')}>
          Write a card
        </a>
      </p>
    )}
  </>
);

const Decide = ({ request, typed, error }: RequestModel & Form): JSX.Element => (
  <form action={pathOf(request, '/decide')} method="post" noValidate>
    <h2 class="govuk-heading-m">Yes or no</h2>
    <OneOf
      name="decision"
      legend="What do young people say?"
      items={[
        ...(may('agree', request.state) ? [{ value: 'yes', text: 'Yes, we take part' }] : []),
        ...(may('decline', request.state) ? [{ value: 'no', text: 'No, or not this time' }] : []),
      ]}
      typed={typed}
      error={error}
    />
    <TextField
      name="decisionWords"
      label="What we tell whoever asks"
      hint="It stands in their letter. Name no young person."
      typed={typed}
      error={error}
    />
    <Button text="Tell them" preventDoubleClick />
  </form>
);

const TookPlace = ({ request, parts }: RequestModel): JSX.Element => (
  <>
    <h2 class="govuk-heading-m">Who took part</h2>
    {request.tookPlaceOn !== null && (
      <p class="govuk-body">It took place on {dateWords(request.tookPlaceOn)}.</p>
    )}
    <ul class="govuk-list">
      {parts.map(({ id, name, group, quarters }) => (
        <li key={id}>
          {name}
          {group !== null && `, ${group}`}: {hoursWords(quarters)}.{' '}
          <a class="govuk-link" href={`/voice/parts/${id}/certificate`}>
            Certificate<span class="govuk-visually-hidden"> of {name}</span>
          </a>
        </li>
      ))}
    </ul>
    <p class="govuk-body">
      <a class="govuk-link" href={pathOf(request, '/took-place')}>
        {request.tookPlaceOn === null ? 'It took place: write down who took part' : 'Change who took part'}
      </a>
    </p>
  </>
);

const WhatChanged = ({ request, shown, typed, error }: RequestModel & Form): JSX.Element | null =>
  request.saidOn === null ? null : (
    <>
      <h2 class="govuk-heading-m">What changed</h2>
      <p class="govuk-body">
        Said on {dateWords(request.saidOn)}: {request.didChange ? 'something changed.' : 'nothing changed.'}
      </p>
      <p class="hearth-said">{request.changedWords}</p>
      <p class="govuk-body">
        {shown
          ? 'Young people and everybody can read it, as it stands below.'
          : 'Nobody else sees it yet. Take out what names somebody, use plain words, then show it.'}
      </p>
      <form action={pathOf(request, '/show')} method="post" noValidate>
        <LineField name="shownTitle" label="What it was about" typed={typed} error={error} />
        <TextField
          name="shownWords"
          label="What changed, in plain words"
          rows={4}
          typed={typed}
          error={error}
        />
        <Button text="Show it to everybody" preventDoubleClick />
      </form>
      {shown && (
        <form action={pathOf(request, '/hide')} method="post">
          <Button text="Show it no more" classes="govuk-button--secondary" preventDoubleClick />
        </form>
      )}
    </>
  );

const PanelPart = ({ request, panel }: RequestModel): JSX.Element => (
  <>
    <h2 class="govuk-heading-m">Interview panel</h2>
    {panel && (
      <>
        <p class="govuk-body">
          {panel.post}
          {panel.day !== null && `, ${dateWords(panel.day)}`}.
        </p>
        {panel.questions !== '' && <p class="hearth-said">{panel.questions}</p>}
        {panel.recommendation !== '' && (
          <p class="govuk-body">Young people recommend: {panel.recommendation}</p>
        )}
      </>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={pathOf(request, '/panel')}>
        {panel ? 'Change it' : 'Write down post, questions and what they recommend'}
      </a>
    </p>
  </>
);

const Findings = ({ request, findings }: RequestModel): JSX.Element => (
  <>
    <h2 class="govuk-heading-m">What Young Inspectors found</h2>
    <FindingList findings={findings} />
    <p class="govuk-body">
      <a class="govuk-link" href={pathOf(request, '/finding')}>
        Write a finding down
      </a>
    </p>
  </>
);

/** A request with everything that came of it. */
export const requestView = (model: RequestModel, form: Form): JSX.Element => {
  const { request, today } = model;
  const { state, kind } = request;
  const happened = may('took place', state) || state === 'closed';
  return (
    <>
      <FormErrors error={form.error} />
      <Breadcrumbs items={[crumbs.voice, crumbs.requests, { text: request.title }]} />
      <span class="govuk-caption-l">{stateWords[stateOn(request, today)]}</span>
      <h1 class="govuk-heading-l">{request.title}</h1>
      <p class="govuk-body">
        Came on {dateWords(request.cameOn)} from {request.email ?? 'an address that is no longer kept'}.
        {request.decidedWords !== '' && ` We said: ${request.decidedWords}`}
      </p>
      <WhatChanged {...model} {...form} />
      <LooksPersonal request={request} next="Leave it out of the card, and of all that others read." />
      <RequestFacts request={request} />
      <Questions {...model} {...form} />
      <Cards {...model} />
      {(may('agree', state) || may('decline', state)) && <Decide {...model} {...form} />}
      {happened && <TookPlace {...model} />}
      {kind === 'interview panel' && <PanelPart {...model} />}
      {kind === 'inspection' && <Findings {...model} />}
    </>
  );
};
