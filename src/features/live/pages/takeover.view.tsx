import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import type { Site } from '../../../web/route.ts';
import { Workspace } from '../../../web/workspace.tsx';
import type { Activity } from '../activity-queries.ts';
import { nextActivity, runningActivity } from '../rules/activity.ts';

/** What was typed and could not be kept as it is, and the id of its field. `theirs`: what somebody else wrote meanwhile. */
export type TakeoverTyped = {
  form: string;
  field: string;
  fields: Record<string, string>;
  reason: string;
  theirs?: { text: string; version: number };
};

export type TakeoverModel = {
  meeting: { id: string; title: string };
  isTakeover: boolean;
  supporter: string | null;
  activities: Activity[];
  minutesGone: number | null;
  done: string | null;
  typed: TakeoverTyped | null;
};

const baseOf = (model: TakeoverModel): string => `/board/meetings/${model.meeting.id}/takeover`;

const inMinutes = (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`);

const lengthWords = ({ minutes, ledBy }: Activity): string =>
  [minutes === null ? null : inMinutes(minutes), ledBy].filter((part) => part !== null).join(', ');

const Clock = ({ activity, gone }: { activity: Activity; gone: number | null }) => {
  if (gone === null) return null;
  const left = activity.minutes === null ? null : activity.minutes - gone;
  const words =
    left === null
      ? `${inMinutes(gone)} so far.`
      : left >= 0
        ? `${inMinutes(left)} left.`
        : `${inMinutes(-left)} over. That is fine, just so you know.`;
  return <p class="govuk-body-l">{words}</p>;
};

const FlipChart = ({ activity, model }: { activity: Activity; model: TakeoverModel }) => {
  const typed = model.typed?.form === activity.id ? model.typed : null;
  return (
    <form action={`${baseOf(model)}/activities/${activity.id}/flip-chart`} method="post" noValidate>
      <input type="hidden" name="seen" value={typed?.theirs?.version ?? activity.version} />
      {typed?.theirs && (
        <div class="hearth-part">
          <p class="govuk-body">Somebody else wrote this meanwhile:</p>
          <p class="hearth-as-written">{typed.theirs.text}</p>
          <p class="govuk-body">
            Your words are below. Put in what you want to keep of both, then press the button again.
          </p>
        </div>
      )}
      <Textarea
        id={`flip-${activity.id}`}
        name="text"
        rows={6}
        label={{ text: `What the flip chart says: ${activity.title}` }}
        hint={{ text: 'Write it just as people said it. First names only.' }}
        value={typed ? (typed.fields.text ?? '') : activity.flipChart}
        {...(typed && { errorMessage: { text: typed.reason } })}
      />
      <Button text="Keep the flip chart" classes="govuk-button--secondary" preventDoubleClick />
      {model.done === activity.id && (
        <p class="hearth-done" role="status">
          Kept.
        </p>
      )}
    </form>
  );
};

const Planned = ({ activity, model, last }: { activity: Activity; model: TakeoverModel; last: boolean }) => {
  const base = `${baseOf(model)}/activities/${activity.id}`;
  const first = model.activities[0]?.id === activity.id;
  const named = <span class="govuk-visually-hidden">{` ${activity.title}`}</span>;
  return (
    <form action={`${base}/move`} method="post" class="hearth-choices">
      {!first && (
        <button type="submit" class="govuk-button govuk-button--secondary" name="by" value="-1">
          Earlier{named}
        </button>
      )}
      {!last && (
        <button type="submit" class="govuk-button govuk-button--secondary" name="by" value="1">
          Later{named}
        </button>
      )}
      <button type="submit" class="govuk-button govuk-button--secondary" formAction={`${base}/drop`}>
        Take it off{named}
      </button>
    </form>
  );
};

const stateOf = ({ startedAt, endedAt }: Activity): string => {
  if (endedAt) return 'Done';
  return startedAt ? 'Now' : 'To come';
};

const NewActivity = ({ model }: { model: TakeoverModel }) => {
  const typed = model.typed?.form === 'activity' ? model.typed : null;
  const errorAt = (field: string) => (typed?.field === field ? { errorMessage: { text: typed.reason } } : {});
  return (
    <form action={`${baseOf(model)}/activities`} method="post" noValidate class="hearth-part">
      <h2 class="govuk-heading-m">Add something to do</h2>
      <Input
        name="title"
        id="title"
        label={{ text: 'What will you do?' }}
        value={typed?.fields.title ?? ''}
        {...errorAt('title')}
      />
      <Input
        name="ledBy"
        id="led-by"
        label={{ text: 'Who leads it?' }}
        hint={{ text: 'First names only' }}
        value={typed?.fields.ledBy ?? ''}
      />
      <Input
        name="minutes"
        id="minutes"
        inputmode="numeric"
        classes="govuk-input--width-3"
        label={{ text: 'How many minutes?' }}
        value={typed?.fields.minutes ?? ''}
        {...errorAt('minutes')}
      />
      <Button text="Add it" classes="govuk-button--secondary" preventDoubleClick />
    </form>
  );
};

const Running = ({ model }: { model: TakeoverModel }) => {
  const running = runningActivity(model.activities);
  const next = nextActivity(model.activities);
  return (
    <>
      {running && (
        <section class="hearth-part" aria-label="Now">
          <h2 class="govuk-heading-l">{running.title}</h2>
          <Clock activity={running} gone={model.minutesGone} />
          <FlipChart activity={running} model={model} />
        </section>
      )}
      {(running || next) && (
        <form action={`${baseOf(model)}/next`} method="post">
          <Button text={next ? `Start: ${next.title}` : 'We are done'} preventDoubleClick />
        </form>
      )}
    </>
  );
};

/** A takeover meeting as the young people run it: their own agenda, one thing at a time, and what people said. */
export const takeoverView = (site: Site, model: TakeoverModel): JSX.Element => {
  const running = runningActivity(model.activities);
  return (
    <>
      {model.typed && (
        <ErrorSummary
          titleText="There is a problem"
          errorList={[{ text: model.typed.reason, href: `#${model.typed.field}` }]}
        />
      )}
      <Workspace site={site} meeting={model.meeting} active="Takeover">
        {model.isTakeover ? (
          <div class="hearth-young">
            <p class="govuk-body-l">
              This is your meeting. Do what you like, in the order you like. Nothing formal is needed.
            </p>
            {model.supporter && (
              <p class="govuk-body">{`${model.supporter} is beside you. Ask them any time.`}</p>
            )}
            <Running model={model} />
            <p class="govuk-body">
              <a class="govuk-link" href={`/board/meetings/${model.meeting.id}/room`}>
                Ask everybody a question, or open a wall for ideas
              </a>
            </p>
            <h2 class="govuk-heading-l">What we do</h2>
            {model.activities.length === 0 && (
              <p class="govuk-body">Nothing yet. Add the first thing below.</p>
            )}
            <ol class="hearth-posts">
              {model.activities.map((activity, place) => (
                <li key={activity.id}>
                  <h3 class="govuk-heading-m">
                    {`${place + 1}. ${activity.title}`} <strong class="govuk-tag">{stateOf(activity)}</strong>
                  </h3>
                  {lengthWords(activity) !== '' && <p class="govuk-body">{lengthWords(activity)}</p>}
                  {activity.endedAt && <FlipChart activity={activity} model={model} />}
                  {!activity.startedAt && activity.id !== running?.id && (
                    <Planned activity={activity} model={model} last={place === model.activities.length - 1} />
                  )}
                </li>
              ))}
            </ol>
            <NewActivity model={model} />
          </div>
        ) : (
          <p class="govuk-body">
            This is not a takeover meeting. Young people take over one meeting a year; the clerk plans it as
            such in the calendar.
          </p>
        )}
      </Workspace>
    </>
  );
};
