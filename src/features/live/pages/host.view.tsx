import type { ComponentChildren, JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import type { Site } from '../../../web/route.ts';
import { Workspace } from '../../../web/workspace.tsx';
import type { Poll } from '../poll-queries.ts';
import type { Room } from '../room-queries.ts';
import { shownCode } from '../rules/room-code.ts';
import type { Post, Wall } from '../wall-queries.ts';
import type { Result } from '../what-is-on.ts';
import { Results } from './results.view.tsx';

/** What was typed into a form that could not be taken, and why. */
export type HostTyped = {
  form: 'poll' | 'wall' | 'page';
  fields: Record<string, string>;
  reason: string;
};

export type HostModel = {
  meeting: { id: string; title: string };
  room: Room | null;
  guests: number;
  joinAddress: string;
  polls: (Poll & { result: Result })[];
  walls: (Wall & { ideas: Post[]; counts: { waiting: number; shown: number; hidden: number } })[];
  questions: Post[];
  typed: HostTyped | null;
};

type FormProps = { action: string; children: ComponentChildren };

const Form = ({ action, children }: FormProps) => (
  <form action={action} method="post" noValidate class="hearth-inline-form">
    {children}
  </form>
);

const stateWords = { prepared: 'Not shown yet', open: 'Open', closed: 'Closed' };

const OpenClose = ({ action, state, what }: { action: string; state: Poll['state']; what: string }) => (
  <Form action={action}>
    <Button
      text={state === 'open' ? `Close this ${what}` : `Open this ${what}`}
      name="state"
      value={state === 'open' ? 'closed' : 'open'}
      classes="govuk-button--secondary"
      preventDoubleClick
    />
  </Form>
);

const Moderated = ({
  post,
  action,
  choices,
}: {
  post: Post;
  action: string;
  choices: [string, string][];
}) => (
  <li>
    <p class="govuk-body">
      {post.text}
      {post.firstName && <span class="hearth-posts__name">{` – ${post.firstName}`}</span>}{' '}
      <strong class="govuk-tag govuk-tag--grey">{post.state}</strong>
    </p>
    <Form action={action}>
      {choices.map(([value, text]) => (
        <button
          key={value}
          type="submit"
          class="govuk-button govuk-button--secondary"
          name="state"
          value={value}
        >
          {text}
          <span class="govuk-visually-hidden">{`: ${post.text.slice(0, 60)}`}</span>
        </button>
      ))}
    </Form>
  </li>
);

const fieldOf = (model: HostModel, form: HostTyped['form'], name: string): string =>
  model.typed?.form === form ? (model.typed.fields[name] ?? '') : '';

const errorOf = (model: HostModel, form: HostTyped['form']) =>
  model.typed?.form === form ? { errorMessage: { text: model.typed.reason } } : {};

const NewPoll = ({ base, model }: { base: string; model: HostModel }) => (
  <Form action={`${base}/polls`}>
    <Input
      name="question"
      id="poll"
      label={{ text: 'Question' }}
      value={fieldOf(model, 'poll', 'question')}
      {...errorOf(model, 'poll')}
    />
    <Textarea
      name="options"
      id="options"
      rows={4}
      label={{ text: 'Answers to choose from' }}
      hint={{ text: 'One a line, up to eight' }}
      value={fieldOf(model, 'poll', 'options')}
    />
    <Checkboxes
      idPrefix="poll-how"
      name="how"
      items={[
        { value: 'several', text: 'People may choose more than one' },
        { value: 'anonymous', text: 'Nobody can ever know who chose what' },
      ]}
      values={fieldOf(model, 'poll', 'how').split(' ')}
      fieldset={{ legend: { text: 'How people answer' } }}
    />
    <Button text="Prepare the question" classes="govuk-button--secondary" preventDoubleClick />
  </Form>
);

const NewWall = ({ base, model }: { base: string; model: HostModel }) => (
  <Form action={`${base}/walls`}>
    <Input
      name="prompt"
      id="wall"
      label={{ text: 'What do you want ideas about?' }}
      value={fieldOf(model, 'wall', 'prompt')}
      {...errorOf(model, 'wall')}
    />
    <Checkboxes
      idPrefix="wall-how"
      name="how"
      items={[{ value: 'anonymous', text: 'Without names' }]}
      values={fieldOf(model, 'wall', 'how').split(' ')}
    />
    <Button text="Prepare the wall" classes="govuk-button--secondary" preventDoubleClick />
  </Form>
);

const OpenRoom = ({ base, model }: { base: string; model: HostModel }) => (
  <>
    <p class="govuk-body">
      {model.room
        ? 'The room is closed. Open it again and everything is as it was.'
        : 'Open the room and people can answer questions and post ideas on their own phones. They need no account, only a code.'}
    </p>
    <Form action={`${base}/open`}>
      <Button text="Open the room" preventDoubleClick />
    </Form>
  </>
);

const TurnPage = ({ base, model }: { base: string; model: HostModel }) => (
  <Form action={`${base}/page`}>
    <Input
      name="page"
      id="page"
      inputmode="numeric"
      classes="govuk-input--width-3"
      label={{ text: 'Lead everybody to a page of the pack' }}
      hint={{ text: 'Leave it empty to lead nobody anywhere' }}
      value={model.typed?.form === 'page' ? model.typed.fields.page : (model.room?.page ?? '')}
      {...errorOf(model, 'page')}
    />
    <Button text="Turn to this page" classes="govuk-button--secondary" preventDoubleClick />
  </Form>
);

const Parts = ({ base, model }: { base: string; model: HostModel }) => (
  <>
    <h2 class="govuk-heading-l">Questions to choose an answer to</h2>
    {model.polls.length === 0 && <p class="govuk-body">None yet. Prepare one below.</p>}
    {model.polls.map((poll) => (
      <section key={poll.id} class="hearth-part" aria-label={poll.question}>
        <h3 class="govuk-heading-m">
          {poll.question} <strong class="govuk-tag">{stateWords[poll.state]}</strong>
        </h3>
        {poll.state !== 'prepared' && <Results result={poll.result} />}
        {poll.salt === null ? (
          <p class="govuk-body-s">It was anonymous, so it stays closed.</p>
        ) : (
          <OpenClose action={`${base}/polls/${poll.id}`} state={poll.state} what="question" />
        )}
      </section>
    ))}
    <NewPoll base={base} model={model} />
    <h2 class="govuk-heading-l">Walls for ideas</h2>
    {model.walls.length === 0 && <p class="govuk-body">None yet. Prepare one below.</p>}
    {model.walls.map((wall) => (
      <section key={wall.id} class="hearth-part" aria-label={wall.prompt}>
        <h3 class="govuk-heading-m">
          {wall.prompt} <strong class="govuk-tag">{stateWords[wall.state]}</strong>
        </h3>
        <p class="govuk-body-s">
          {`${wall.counts.waiting} waiting, ${wall.counts.shown} shown, ${wall.counts.hidden} hidden`}
        </p>
        <OpenClose action={`${base}/walls/${wall.id}`} state={wall.state} what="wall" />
        <ul class="hearth-posts">
          {wall.ideas.map((post) => (
            <Moderated
              key={post.id}
              post={post}
              action={`${base}/ideas/${post.id}`}
              choices={[
                ['shown', 'Show'],
                ['hidden', 'Hide'],
              ]}
            />
          ))}
        </ul>
      </section>
    ))}
    <NewWall base={base} model={model} />
    <h2 class="govuk-heading-l">Questions from the room</h2>
    {model.questions.length === 0 && <p class="govuk-body">Nobody has asked anything yet.</p>}
    <ul class="hearth-posts">
      {model.questions.map((post) => (
        <Moderated
          key={post.id}
          post={post}
          action={`${base}/questions/${post.id}`}
          choices={[
            ['shown', 'Show'],
            ['answered', 'Answered'],
            ['hidden', 'Hide'],
          ]}
        />
      ))}
    </ul>
  </>
);

const roomBase = (meetingId: string): string => `/board/meetings/${meetingId}/room`;

/** Where the live part of a meeting is run from. */
export const hostView = (site: Site, model: HostModel): JSX.Element => {
  const base = roomBase(model.meeting.id);
  return (
    <>
      {model.typed && (
        <ErrorSummary
          titleText="There is a problem"
          errorList={[{ text: model.typed.reason, href: `#${model.typed.form}` }]}
        />
      )}
      <Workspace site={site} meeting={model.meeting} active="Room">
        {model.room?.open ? (
          <div id="live" data-live={`/board/meetings/${model.meeting.id}/room/events`}>
            <p class="govuk-body-l">
              Join at <strong>{model.joinAddress}</strong> with the code{' '}
              <strong class="hearth-code">{shownCode(model.room.code)}</strong>
            </p>
            <p class="govuk-body">
              {model.guests === 1 ? '1 person is in the room.' : `${model.guests} people are in the room.`}{' '}
              <a class="govuk-link" href={base}>
                Look for something new
              </a>{' '}
              ·{' '}
              <a class="govuk-link" href={`${base}/screen`}>
                Show it on the big screen
              </a>
            </p>
            <TurnPage base={base} model={model} />
            <Parts base={base} model={model} />
            <Form action={`${base}/close`}>
              <Button
                text="Close the room"
                classes="govuk-button--warning"
                attributes={{ 'aria-describedby': 'close-hint' }}
                preventDoubleClick
              />
              <p class="govuk-body-s" id="close-hint">
                Guests can do nothing more. What they said stays, and you can open the room again.
              </p>
            </Form>
          </div>
        ) : (
          <OpenRoom base={base} model={model} />
        )}
      </Workspace>
    </>
  );
};

/** The room on the big screen: how to join, what is asked, what people say. */
export const screenView = (model: HostModel): JSX.Element => (
  <div class="hearth-screen" id="live" data-live={`${roomBase(model.meeting.id)}/events`} data-spread="100">
    <h1 class="govuk-heading-l">{model.meeting.title}</h1>
    {model.room?.open ? (
      <>
        <p class="hearth-screen__join">
          {model.joinAddress} <strong class="hearth-code">{shownCode(model.room.code)}</strong>
        </p>
        {model.polls
          .filter(({ state }) => state !== 'prepared')
          .map((poll) => (
            <section key={poll.id} class="hearth-part" aria-label={poll.question}>
              <h2 class="govuk-heading-l">{poll.question}</h2>
              <Results result={poll.result} />
            </section>
          ))}
        {model.walls
          .filter(({ state }) => state !== 'prepared')
          .map((wall) => (
            <section key={wall.id} class="hearth-part" aria-label={wall.prompt}>
              <h2 class="govuk-heading-l">{wall.prompt}</h2>
              <ul class="hearth-posts">
                {wall.ideas
                  .filter(({ state }) => state === 'shown')
                  .map(({ id, text, firstName }) => (
                    <li key={id}>
                      {text}
                      {firstName && <span class="hearth-posts__name">{` – ${firstName}`}</span>}
                    </li>
                  ))}
              </ul>
            </section>
          ))}
      </>
    ) : (
      <p class="govuk-body-l">The room is not open.</p>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={roomBase(model.meeting.id)}>
        Back to running the room
      </a>
    </p>
  </div>
);
