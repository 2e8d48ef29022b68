import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { firstWords } from '../../../kernel/first-words.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import type { Shown } from '../../voice/index.ts';
import type { YoungAsk } from '../queries.ts';
import { isProposed, owesAnswer } from '../rules/standing.ts';
import { standingWords } from './standing.view.tsx';
import { answerWords } from './story.view.tsx';

const needOf = (ask: YoungAsk): string => {
  if (!ask.isShown) return 'Nobody can see it: look at it.';
  if (isProposed(ask.steps)) return 'The Board thinks it is done: ask young people.';
  if (owesAnswer(ask.steps)) return answerWords(ask);
  return `${standingWords[ask.standing]}.`;
};

const AskList = ({ asks, base }: { asks: readonly YoungAsk[]; base: string }): JSX.Element => (
  <ul class="hearth-list">
    {asks.map((ask) => (
      <li key={ask.id}>
        <a class="govuk-link" href={`${base}/${ask.id}`}>
          {ask.title}
        </a>
        <p class="govuk-body-s hearth-quiet">
          Asked on {dateWords(ask.askedOn)}. {needOf(ask)}
        </p>
      </li>
    ))}
  </ul>
);

const ToTakeUp = ({ posts }: { posts: readonly Shown[] }) => (
  <>
    <h2 class="govuk-heading-m">To take up</h2>
    <p class="govuk-body">
      {posts.length === 0
        ? 'Nothing waits. What somebody asks by the open form stands here once the team shows it.'
        : 'These words are shown. Give each a title, so that it stands on the page and is answered.'}
    </p>
    <ul class="hearth-list">
      {posts.map(({ postId, words, shownOn }) => (
        <li key={postId}>
          <a class="govuk-link" href={`/voice/asks/new?post=${postId}`}>
            {firstWords(words)}
          </a>
          <p class="govuk-body-s hearth-quiet">Shown since {dateWords(shownOn)}</p>
        </li>
      ))}
    </ul>
  </>
);

/** The asks where the team works on them. */
export const teamAsksView = (asks: readonly YoungAsk[], posts: readonly Shown[]): JSX.Element => (
  <>
    <Breadcrumbs items={[{ text: 'Young people’s voice', href: '/voice' }, { text: 'Asks' }]} />
    <h1 class="govuk-heading-l">Asks</h1>
    <ToTakeUp posts={posts} />
    <h2 class="govuk-heading-m">{counted(asks.length, 'ask')}</h2>
    <AskList asks={asks} base="/voice/asks" />
    <Button text="Write down what a group asks" href="/voice/asks/new" classes="govuk-button--secondary" />
    <ul class="govuk-list">
      <li>
        <a class="govuk-link" href="/voice/asks/ideas">
          Ideas from meetings
        </a>
      </li>
      <li>
        <a class="govuk-link" href="/voice/asks/national">
          What young people of the whole country ask
        </a>
      </li>
    </ul>
  </>
);

type ForBoard = { mine: YoungAsk[]; others: YoungAsk[] };

/** The asks that a corporate parent answers. */
export const boardAsksView = ({ mine, others }: ForBoard): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">What young people ask</h1>
    <p class="govuk-body">
      Every ask has a named corporate parent. It stays open until young people say that it is done.
    </p>
    <h2 class="govuk-heading-m">You answer</h2>
    {mine.length === 0 ? (
      <p class="govuk-body">None is given to you.</p>
    ) : (
      <AskList asks={mine} base="/asks" />
    )}
    <h2 class="govuk-heading-m">Others of your boards</h2>
    {others.length === 0 ? (
      <p class="govuk-body">
        There are none. The participation team takes asks up, and gives them to somebody.
      </p>
    ) : (
      <AskList asks={others} base="/asks" />
    )}
  </>
);
