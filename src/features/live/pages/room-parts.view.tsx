import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import type { Post } from '../wall-queries.ts';
import type { ShownPoll, WhatIsOn } from '../what-is-on.ts';
import { Results } from './results.view.tsx';

/** What somebody sent that could not be taken: to which part, what they typed, and why not. */
export type NotTaken = { part: string; typed: string; reason: string };

/** `base` is where the forms go. `keys` come with the forms, so that what is sent twice is posted once. */
export type RoomParts = {
  on: WhatIsOn;
  base: string;
  keys: () => string;
  named: boolean;
  done: string | null;
  notTaken: NotTaken | null;
};

const errorIn = (part: string, { notTaken }: RoomParts) =>
  notTaken?.part === part ? { errorMessage: { text: notTaken.reason } } : {};

const typedIn = (part: string, { notTaken }: RoomParts): string =>
  notTaken?.part === part ? notTaken.typed : '';

/** The field that holds what could not be taken, as `#its-id`; none where it is closed by now. */
export const fieldNotTaken = ({ on, notTaken }: RoomParts): string | undefined => {
  const part = notTaken?.part;
  if (on.polls.some(({ id, state }) => id === part && state === 'open')) return `#poll-${part}`;
  const open = part === 'question' || on.walls.some(({ id, state }) => id === part && state === 'open');
  return open ? `#text-${part}` : undefined;
};

const choicesOf = (poll: ShownPoll) =>
  poll.options.map((text, place) => ({ value: String(place), text, checked: poll.mine?.includes(place) }));

const Done = ({ when, parts, children }: { when: string; parts: RoomParts; children: string }) =>
  parts.done === when ? (
    <p class="hearth-done" role="status">
      {children}
    </p>
  ) : null;

const OpenPoll = ({ poll, parts }: { poll: ShownPoll; parts: RoomParts }) => {
  const group = {
    idPrefix: `poll-${poll.id}`,
    name: 'choice',
    items: choicesOf(poll),
    fieldset: { legend: { text: poll.question, classes: 'govuk-fieldset__legend--m' } },
    ...(poll.anonymous && { hint: { text: 'Nobody will know what you chose.' } }),
    ...errorIn(poll.id, parts),
  };
  return (
    <form action={`${parts.base}/polls/${poll.id}`} method="post" noValidate>
      {poll.several ? <Checkboxes {...group} /> : <Radios {...group} />}
      <Button text={poll.mine ? 'Change my answer' : 'Send my answer'} preventDoubleClick />
      <Done when={poll.id} parts={parts}>
        We have your answer. You can change it until the question closes.
      </Done>
    </form>
  );
};

const Posts = ({ posts }: { posts: Post[] }) => (
  <ul class="hearth-posts">
    {posts.map(({ id, text, firstName, state }) => (
      <li key={id}>
        {text}
        {firstName && <span class="hearth-posts__name">{` – ${firstName}`}</span>}
        {state === 'answered' && <strong class="hearth-posts__name"> Answered</strong>}
      </li>
    ))}
  </ul>
);

const WithoutName = ({ id, parts }: { id: string; parts: RoomParts }) =>
  parts.named ? (
    <Checkboxes
      idPrefix={`${id}-without-name`}
      name="withoutName"
      classes="govuk-checkboxes--small"
      items={[{ value: 'yes', text: 'Leave out my name' }]}
    />
  ) : null;

type PostFormProps = {
  id: string;
  action: string;
  label: string;
  hint: string;
  button: string;
  quiet?: boolean;
  done: string;
  nameOffered: boolean;
  parts: RoomParts;
};

const PostForm = ({ id, action, label, hint, button, quiet, done, nameOffered, parts }: PostFormProps) => (
  <form action={action} method="post" noValidate>
    <input type="hidden" name="key" value={parts.keys()} />
    <Textarea
      id={`text-${id}`}
      name="text"
      rows={3}
      label={{ text: label, classes: 'govuk-label--m' }}
      hint={{ text: hint }}
      value={typedIn(id, parts)}
      {...errorIn(id, parts)}
    />
    {nameOffered && <WithoutName id={id} parts={parts} />}
    <Button text={button} {...(quiet && { classes: 'govuk-button--secondary' })} preventDoubleClick />
    <Done when={id} parts={parts}>
      {done}
    </Done>
  </form>
);

const WallPart = ({ wall, parts }: { wall: WhatIsOn['walls'][number]; parts: RoomParts }) => (
  <section aria-label={wall.prompt} class="hearth-part" id={`part-${wall.id}`}>
    {wall.state === 'open' ? (
      <PostForm
        id={wall.id}
        action={`${parts.base}/walls/${wall.id}`}
        label={wall.prompt}
        hint={wall.anonymous ? 'Nobody will know who wrote it.' : 'Somebody looks at it before it is shown.'}
        button="Post my idea"
        done="Thank you. Your idea is in."
        nameOffered={!wall.anonymous}
        parts={parts}
      />
    ) : (
      <h2 class="govuk-heading-m">{wall.prompt}</h2>
    )}
    {wall.ideas.length > 0 && (
      <>
        <h2 class="govuk-heading-s">Ideas so far</h2>
        <Posts posts={wall.ideas} />
      </>
    )}
  </section>
);

const nothingYet = ({ polls, walls }: WhatIsOn): boolean =>
  polls.every(({ state }) => state !== 'open') && walls.every(({ state }) => state !== 'open');

/** What goes on in the room: questions to choose an answer to, walls for ideas, and what people ask. */
export const RoomPartsView = (parts: RoomParts): JSX.Element => {
  const { polls, walls, questions, room } = parts.on;
  return (
    <div id="live" data-live={`${parts.base}/events`}>
      {room.page !== null && <p class="hearth-page">We are on page {room.page} of the pack.</p>}
      {nothingYet(parts.on) && (
        <p class="govuk-body-l">Nothing to answer just now. Stay here: the next question will show up.</p>
      )}
      {polls
        .filter(({ state }) => state === 'open')
        .map((poll) => (
          <section key={poll.id} aria-label={poll.question} class="hearth-part" id={`part-${poll.id}`}>
            <OpenPoll poll={poll} parts={parts} />
          </section>
        ))}
      {walls.map((wall) => (
        <WallPart key={wall.id} wall={wall} parts={parts} />
      ))}
      {polls.map(
        ({ id, question, result }) =>
          result && (
            <section key={id} aria-label={`Answers: ${question}`} class="hearth-part">
              <h2 class="govuk-heading-m">{question}</h2>
              <Results result={result} />
            </section>
          ),
      )}
      <section aria-label="Questions" class="hearth-part" id="part-question">
        <PostForm
          id="question"
          action={`${parts.base}/questions`}
          label="Ask a question"
          hint="Somebody looks at it before it is shown."
          button="Ask my question"
          quiet
          done="Thank you. Your question is in."
          nameOffered
          parts={parts}
        />
        {questions.length > 0 && <Posts posts={questions} />}
      </section>
      <p class="govuk-body">
        <a class="govuk-link" href={parts.base}>
          Look for something new
        </a>
      </p>
    </div>
  );
};
