import type { Poll } from '../poll-queries.ts';
import type { Post } from '../wall-queries.ts';
import { Form, New } from './host-forms.view.tsx';
import type { HostModel } from './host-model.ts';
import { Results } from './results.view.tsx';

const stateWords = { prepared: 'Not shown yet', open: 'Open', closed: 'Closed' };

const postWords: Record<string, string> = {
  waiting: 'Waiting for you',
  shown: 'Shown',
  hidden: 'Hidden',
  answered: 'Answered',
};

/** What is done is said twice: in a word for the eye, and with what it is done to for the ear. */
const Deed = ({ value, text, to }: { value: string; text: string; to: string }) => (
  <button type="submit" class="govuk-button govuk-button--secondary" name="state" value={value}>
    {text}
    <span class="govuk-visually-hidden">{` ${to}`}</span>
  </button>
);

type OpenCloseProps = { action: string; state: Poll['state']; what: string; named: string };

const OpenClose = ({ action, state, what, named }: OpenCloseProps) => (
  <Form action={action}>
    {state === 'open' ? (
      <Deed value="closed" text={`Close this ${what}`} to={named} />
    ) : (
      <Deed value="open" text={`Open this ${what}`} to={named} />
    )}
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
      <strong class={`govuk-tag ${post.state === 'waiting' ? '' : 'govuk-tag--grey'}`}>
        {postWords[post.state]}
      </strong>
    </p>
    <form action={action} method="post" class="hearth-choices">
      {choices
        .filter(([value]) => value !== post.state)
        .map(([value, text]) => (
          <Deed key={value} value={value} text={text} to={post.text.slice(0, 60)} />
        ))}
    </form>
  </li>
);

/** What goes on in the room, with what can be done about it. */
export const Parts = ({ base, model }: { base: string; model: HostModel }) => (
  <>
    <h2 class="govuk-heading-l">Ask everybody</h2>
    {model.polls.map((poll) => (
      <section key={poll.id} class="hearth-part" aria-label={poll.question}>
        <h3 class="govuk-heading-m">
          {poll.question} <strong class="govuk-tag">{stateWords[poll.state]}</strong>
        </h3>
        {poll.state !== 'prepared' && <Results result={poll.result} />}
        {poll.salt === null ? (
          <p class="govuk-body-s">It was anonymous, so it stays closed.</p>
        ) : (
          <OpenClose
            action={`${base}/polls/${poll.id}`}
            state={poll.state}
            what="question"
            named={poll.question}
          />
        )}
      </section>
    ))}
    <New what="poll" base={base} model={model} />
    <h2 class="govuk-heading-l">Ideas</h2>
    {model.walls.map((wall) => (
      <section key={wall.id} class="hearth-part" aria-label={wall.prompt}>
        <h3 class="govuk-heading-m">
          {wall.prompt} <strong class="govuk-tag">{stateWords[wall.state]}</strong>
        </h3>
        <p class="govuk-body-s">
          {`${wall.counts.waiting} waiting, ${wall.counts.shown} shown, ${wall.counts.hidden} hidden`}
        </p>
        <OpenClose action={`${base}/walls/${wall.id}`} state={wall.state} what="wall" named={wall.prompt} />
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
    <New what="wall" base={base} model={model} />
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
