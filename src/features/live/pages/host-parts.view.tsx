import { Button } from '../../../web/components/button.tsx';
import type { Poll } from '../poll-queries.ts';
import type { Post } from '../wall-queries.ts';
import { Form, NewPoll, NewWall } from './host-forms.view.tsx';
import type { HostModel } from './host-model.ts';
import { Results } from './results.view.tsx';

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

/** What goes on in the room, with what can be done about it. */
export const Parts = ({ base, model }: { base: string; model: HostModel }) => (
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
