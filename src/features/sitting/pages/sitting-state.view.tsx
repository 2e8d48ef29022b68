import { timeOfDay } from '../../../kernel/time-of-day.ts';
import { timeWords } from '../../../kernel/words-of-time.ts';
import { isHere } from '../rules/who-is-here.ts';
import { sittingPath } from './sitting-at.ts';
import type { SittingModel } from './sitting-model.ts';

const at = (moment: number | null): string => (moment === null ? '' : timeWords(timeOfDay(moment)));

const stateWords = ({ screen }: SittingModel): string => {
  const { sitting } = screen;
  const last = sitting?.steps.at(-1);
  switch (sitting?.state) {
    case 'open':
      return `Open since ${at(sitting.opened)}`;
    case 'adjourned':
      return `Adjourned at ${at(last?.at ?? null)}: ${last?.reason ?? ''}`;
    case 'closed':
      return `Closed at ${at(sitting.closed)}`;
    default:
      return 'Ready, not open yet';
  }
};

const quorumWords = ({ screen }: SittingModel): string | null => {
  if (!screen.quorum) return null;
  const { here, needed, enough } = screen.quorum;
  return enough
    ? `Quorum: ${here} of ${needed} needed are here`
    : `No quorum: ${here} here, ${needed} needed`;
};

const Step = ({ model, step, text }: { model: SittingModel; step: string; text: string }) => (
  <form action={`${sittingPath(model.screen.meeting.id)}/steps`} method="post">
    <button class="hearth-small-button" type="submit" name="step" value={step}>
      {text}
    </button>
  </form>
);

const WithReason = ({ model, step, text }: { model: SittingModel; step: string; text: string }) => (
  <details class="hearth-move" open={model.typed.reason !== '' || model.error?.href === '#reason'}>
    <summary>{text}…</summary>
    <form action={`${sittingPath(model.screen.meeting.id)}/steps`} method="post">
      <label class="govuk-label" for="reason">
        Why?
      </label>
      <input class="govuk-input" id="reason" name="reason" value={model.typed.reason} />
      <button class="hearth-small-button" type="submit" name="step" value={step}>
        {text}
      </button>
    </form>
  </details>
);

const Steps = ({ model }: { model: SittingModel }) => {
  const close = (
    <a class="govuk-link" href={`${sittingPath(model.screen.meeting.id)}/close`}>
      Close the meeting
    </a>
  );
  switch (model.screen.sitting?.state) {
    case 'open':
      return (
        <>
          <WithReason model={model} step="adjourned" text="Adjourn" />
          {close}
        </>
      );
    case 'adjourned':
      return (
        <>
          <Step model={model} step="resumed" text="Resume" />
          {close}
        </>
      );
    case 'closed':
      return <WithReason model={model} step="reopened" text="Open it again" />;
    default:
      return <Step model={model} step="opened" text="Open the meeting" />;
  }
};

const Presiding = ({ model }: { model: SittingModel }) => {
  const { screen } = model;
  const named = screen.sitting?.presiding ?? '';
  return (
    <details class="hearth-move">
      <summary>Change who is in the chair</summary>
      <form action={`${sittingPath(screen.meeting.id)}/presiding`} method="post">
        <label class="govuk-label" for="presiding">
          In the chair
        </label>
        <select class="govuk-select" id="presiding" name="attendee">
          <option value="">The chair, or the deputy</option>
          {screen.attendees.filter(isHere).map((one) => (
            <option key={one.id} value={one.id} selected={one.id === named}>
              {one.name}
            </option>
          ))}
        </select>
        <button class="hearth-small-button" type="submit">
          Say so
        </button>
      </form>
    </details>
  );
};

/** How the meeting stands: state, quorum, who is in the chair, and what can be done about it. */
export const StateBar = ({ model }: { model: SittingModel }) => {
  const quorum = quorumWords(model);
  const { presiding, quorum: counted, sitting } = model.screen;
  return (
    <div class="hearth-state">
      <p class="govuk-body hearth-tight">
        <strong>{stateWords(model)}</strong>
        {quorum && <span class={counted && !counted.enough ? 'hearth-late' : undefined}> · {quorum}</span>}
        {' · '}
        {presiding ? `In the chair: ${presiding.name}` : 'Nobody is in the chair yet'}
      </p>
      {model.mayRun && (
        <div class="hearth-tools">
          <Steps model={model} />
          {sitting?.state !== 'closed' && <Presiding model={model} />}
        </div>
      )}
    </div>
  );
};
