import type { JSX } from 'preact';
import { dayOf, durationWords } from '../../../kernel/time-of-day.ts';
import { timeWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { Input } from '../../../web/components/input.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import type { Site } from '../../../web/route.ts';
import { Workspace } from '../../../web/workspace.tsx';
import { dueWords, onTimeWords } from '../rules/on-time.ts';
import { clockWords } from '../rules/running-clock.ts';
import { AgendaItems } from './agenda-items.view.tsx';
import type { AgendaModel } from './agenda-model.ts';

const published = ({ agenda, due, today }: AgendaModel): string | null => {
  if (agenda.published === null) return dueWords(today, due);
  return onTimeWords(dayOf(agenda.published), due);
};

const Clock = ({ model }: { model: AgendaModel }) => {
  const { running, length } = model;
  const state = published(model);
  return (
    <>
      <ul class="hearth-facts govuk-body">
        <li>
          The agenda takes <strong>{durationWords(running.total)}</strong>
          {running.ends && running.total > 0 && `, until ${timeWords(running.ends)}`}
          {length !== null && `. The meeting lasts ${durationWords(length)}`}.
        </li>
        {running.questions > 0 && <li>{durationWords(running.questions)} of it are kept for questions.</li>}
        {state && <li>{state}</li>}
      </ul>
      {clockWords(running, length).map((words) => (
        <div class="govuk-inset-text hearth-warn" key={words}>
          {words}
        </div>
      ))}
    </>
  );
};

const Empty = ({ model }: { model: AgendaModel }) => (
  <>
    <p class="govuk-body-l">There is nothing on the agenda yet.</p>
    <p class="govuk-body">
      {model.meeting.kind === 'takeover'
        ? 'Young people run this meeting, so it needs no formal items. Starting the agenda brings in what the forward plan sends here.'
        : 'Starting the agenda brings in the standing items, what the forward plan sends here and the matters arising, in their order. You can change all of it afterwards.'}
    </p>
    {model.mayBuild && (
      <form action={`/board/meetings/${model.meeting.id}/agenda/start`} method="post">
        <Button text="Start the agenda" preventDoubleClick />
      </form>
    )}
  </>
);

const PlannedEntries = ({ model }: { model: AgendaModel }) =>
  model.planned.length === 0 || model.agenda.items.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">The forward plan also sends here</h2>
      <ul class="hearth-list">
        {model.planned.map((entry) => (
          <li key={entry.id}>
            <form action={`/board/meetings/${model.meeting.id}/agenda/planned`} method="post">
              <input type="hidden" name="entry" value={entry.id} />
              <p class="govuk-body">
                {entry.title}{' '}
                {model.mayBuild && (
                  <button class="hearth-link-button" type="submit">
                    Put on the agenda<span class="govuk-visually-hidden"> {entry.title}</span>
                  </button>
                )}
              </p>
            </form>
          </li>
        ))}
      </ul>
    </>
  );

const Add = ({ model }: { model: AgendaModel }) => (
  <form action={`/board/meetings/${model.meeting.id}/agenda/items`} method="post" noValidate>
    <h2 class="govuk-heading-m">Add an item</h2>
    <div class="hearth-row hearth-row--title">
      <Input
        name="title"
        id="title"
        label={{ text: 'Title' }}
        value={model.typed.title}
        errorMessage={model.errors.title ? { text: model.errors.title } : undefined}
      />
      <Input
        name="minutes"
        id="minutes"
        label={{ text: 'Minutes' }}
        value={model.typed.minutes}
        inputmode="numeric"
        classes="govuk-input--width-3"
        errorMessage={model.errors.minutes ? { text: model.errors.minutes } : undefined}
      />
      <Button text="Add the item" classes="govuk-button--secondary" preventDoubleClick />
    </div>
  </form>
);

const TakenOff = ({ model }: { model: AgendaModel }) =>
  model.agenda.removed.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">Taken off</h2>
      <ul class="hearth-list">
        {model.agenda.removed.map((item) => (
          <li key={item.id}>
            <form action={`/board/meetings/${model.meeting.id}/agenda/restore`} method="post">
              <input type="hidden" name="removed" value={item.id} />
              <p class="govuk-body">
                {item.title}{' '}
                {model.mayBuild && (
                  <button class="hearth-link-button" type="submit">
                    Put back<span class="govuk-visually-hidden"> {item.title}</span>
                  </button>
                )}
              </p>
            </form>
          </li>
        ))}
      </ul>
    </>
  );

const Publish = ({ model }: { model: AgendaModel }) => (
  <div class="govuk-button-group">
    {model.agenda.published === null && (
      <form action={`/clerk/meetings/${model.meeting.id}/publish`} method="post">
        <Button text="Publish the agenda" preventDoubleClick />
      </form>
    )}
    <a class="govuk-link" href={`/clerk/meetings/${model.meeting.id}`}>
      Look at papers and pack
    </a>
    <a class="govuk-link" href={`/boards/${model.meeting.bodyId}/standing-items`}>
      Change the standing items
    </a>
  </div>
);

const mistakes = ({ error, errors }: AgendaModel) => [
  ...(error ? [{ text: error }] : []),
  ...(errors.title ? [{ text: errors.title, href: '#title' }] : []),
  ...(errors.minutes ? [{ text: errors.minutes, href: '#minutes' }] : []),
];

/** The agenda in the making: its items against the clock, and everything that puts it together. */
export const agendaView = (site: Site, model: AgendaModel): JSX.Element => {
  const wrong = mistakes(model);
  return (
    <>
      {wrong.length > 0 && <ErrorSummary titleText="There is a problem" errorList={wrong} />}
      {model.done && <NotificationBanner type="success" text={model.done} />}
      <Workspace site={site} meeting={model.meeting} active="Agenda">
        {model.agenda.items.length === 0 ? (
          <Empty model={model} />
        ) : (
          <>
            <Clock model={model} />
            <AgendaItems model={model} />
            {model.mayBuild && <Publish model={model} />}
          </>
        )}
        <PlannedEntries model={model} />
        {model.mayBuild && <Add model={model} />}
        <TakenOff model={model} />
      </Workspace>
    </>
  );
};
