import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { SummaryList } from '../../../web/components/summary-list.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, FormErrors, messageAt } from '../../../web/form-page.tsx';
import { YoungAsked, type YoungAskLink } from '../../../web/young-asks.tsx';
import type { Action } from '../queries.ts';
import type { KeptEvidence } from '../rules/evidence.ts';
import { sentenceOf } from '../rules/history.ts';
import { StandingTag } from './standing.view.tsx';

export type ActionModel = {
  action: Action;
  evidence: KeptEvidence[];
  asks: readonly YoungAskLink[];
  today: string;
  /** What the one who looks may do: nothing, what an owner may, or all. */
  may: 'read' | 'act' | 'run';
  note: string;
  error: FormError;
  done: string | null;
};

const kindTitles = { action: 'Action', promise: 'Promise', recommendation: 'Recommendation' } as const;

const Facts = ({ action }: { action: Action }) => (
  <SummaryList
    rows={[
      { key: { text: 'Who' }, value: { text: action.ownerName } },
      { key: { text: 'By when' }, value: { text: action.due ? dateWords(action.due) : 'No date yet' } },
      { key: { text: 'Board' }, value: { text: action.body } },
      { key: { text: 'Where it came from' }, value: { text: action.origin.label } },
      action.recommendation && {
        key: { text: 'Recommended to' },
        value: {
          text: `${action.ownerName} (${action.recommendation.addressee})${
            action.recommendation.sentOn
              ? `, sent on ${dateWords(action.recommendation.sentOn)}`
              : ', not sent yet'
          }`,
        },
      },
    ]}
  />
);

const NoteForm = ({ action, note, error }: Pick<ActionModel, 'action' | 'note' | 'error'>) => (
  <form action={`/actions/${action.id}/notes`} method="post" noValidate>
    <Textarea
      name="words"
      label={{ text: 'How is it going?', classes: 'govuk-label--m' }}
      hint={{ text: 'A line or two is enough. The Board reads it at its next meeting.' }}
      rows={3}
      value={note}
      {...messageAt(error, 'words')}
    />
    <Button text="Save the note" preventDoubleClick />
  </form>
);

type Step = { text: string; path: string };

const stepsOf = ({ action, may }: ActionModel): Step[] => {
  if (may === 'read') return [];
  if (action.closedOn !== null) return [{ text: 'Open it again', path: 'reopen' }];
  const asked = action.recommendation !== null;
  return [
    ...(asked && may === 'run' ? [{ text: 'Write down the answer', path: 'answer' }] : []),
    ...(asked && may === 'run' ? [{ text: 'Mark it as sent', path: 'sent' }] : []),
    { text: asked ? 'Withdraw it' : 'It is done, or no longer needed', path: 'close' },
    { text: 'Add evidence', path: 'evidence' },
    { text: 'Hand it over', path: 'hand-over' },
    ...(may === 'run' ? [{ text: 'Change the due date', path: 'due' }] : []),
  ];
};

const Steps = ({ model }: { model: ActionModel }) => {
  const steps = stepsOf(model);
  return steps.length === 0 ? null : (
    <nav aria-labelledby="next">
      <h2 class="govuk-heading-m" id="next">
        Next
      </h2>
      <ul class="hearth-list">
        {steps.map(({ text, path }) => (
          <li key={path}>
            <a class="govuk-link" href={`/actions/${model.action.id}/${path}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const Shown = ({ action, one }: { action: Action; one: KeptEvidence }) => {
  if (one.kind === 'link')
    return (
      <a class="govuk-link" href={one.link ?? ''} rel="noopener noreferrer">
        {one.title}
      </a>
    );
  if (one.kind === 'file')
    return (
      <a class="govuk-link" href={`/actions/${action.id}/evidence/${one.id}`}>
        {one.title}
      </a>
    );
  return <span class="hearth-typed">{one.words}</span>;
};

const Evidence = ({ action, evidence }: Pick<ActionModel, 'action' | 'evidence'>) => (
  <>
    <h2 class="govuk-heading-m">Evidence</h2>
    {evidence.length === 0 ? (
      <p class="govuk-body">None yet.</p>
    ) : (
      <ul class="hearth-list">
        {evidence.map((one) => (
          <li key={one.id}>
            <Shown action={action} one={one} />
            <p class="govuk-body-s hearth-quiet">
              {one.kind === 'file' && one.fileName !== one.title ? `${one.fileName}, ` : ''}
              {one.by}, {dateWords(one.day)}
            </p>
          </li>
        ))}
      </ul>
    )}
  </>
);

const History = ({ action }: { action: Action }) => (
  <>
    <h2 class="govuk-heading-m">What happened</h2>
    <ol class="hearth-list">
      {action.entries.map((entry) => (
        <li>
          <p class="govuk-body">
            <span class="hearth-quiet">{dateWords(entry.day)}.</span> {sentenceOf(entry, action.kind)}
          </p>
          {entry.words !== '' && <p class="govuk-body hearth-typed">{entry.words}</p>}
        </li>
      ))}
    </ol>
  </>
);

const answerTitles = {
  accepted: 'Accepted',
  amended: 'Accepted with changes',
  refused: 'Refused',
} as const;

const Answered = ({ action }: { action: Action }) => {
  const { recommendation } = action;
  if (!recommendation?.answer) return null;
  return (
    <section class="hearth-resolved" aria-labelledby="answer">
      <h2 class="govuk-heading-m" id="answer">
        {answerTitles[recommendation.answer]}
        {recommendation.answeredOn && ` on ${dateWords(recommendation.answeredOn)}`}
      </h2>
      {recommendation.reasons !== '' && <p class="govuk-body hearth-typed">{recommendation.reasons}</p>}
    </section>
  );
};

/** An action as a story: what it is, how it goes, what can be done next, and what happened. */
export const actionView = (model: ActionModel): JSX.Element => {
  const { action, asks, today, may, error, done } = model;
  return (
    <>
      <FormErrors error={error} />
      {done && <NotificationBanner type="success" text={done} />}
      <Breadcrumbs items={[{ text: 'Actions', href: '/actions' }, { text: kindTitles[action.kind] }]} />
      <span class="govuk-caption-l">{kindTitles[action.kind]}</span>
      <h1 class="govuk-heading-l">{action.what}</h1>
      <p class="govuk-body">
        <StandingTag action={action} today={today} />
      </p>
      <Answered action={action} />
      {may !== 'read' && action.closedOn === null && (
        <NoteForm action={action} note={model.note} error={error} />
      )}
      <Facts action={action} />
      <YoungAsked asks={asks} />
      <Steps model={model} />
      <Evidence action={action} evidence={model.evidence} />
      <History action={action} />
    </>
  );
};
