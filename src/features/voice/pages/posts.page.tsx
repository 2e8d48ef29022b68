import type { JSX } from 'preact';
import { z } from 'zod';
import { counted } from '../../../kernel/counted.ts';
import { firstWords } from '../../../kernel/first-words.ts';
import { listed as listedWords } from '../../../kernel/listed.ts';
import { momentWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { PageLinks } from '../../../web/page-links.tsx';
import { page, route } from '../../../web/route.ts';
import { mayHearVoice } from '../policy.ts';
import { listPosts, type PostCame, postsAPage } from '../queries.ts';
import type { PostState } from '../rules/post.ts';

const states: Record<PostState, string> = {
  waiting: 'To read',
  shown: 'Shown',
  read: 'Read, not shown',
  'left out': 'Left out',
};

const worryWords = ({ worries, fromRobot }: PostCame): string => {
  if (worries.length > 0) return `Worrying: ${listedWords(worries, 'and')}. `;
  return fromRobot ? 'Looks like sent by a program. ' : '';
};

type Model = { state: PostState; at: number; listed: PostCame[]; all: number };

const addressOf = (state: PostState): string => `/voice/posts?state=${encodeURIComponent(state)}`;

const postsView = ({ state, at, listed, all }: Model): JSX.Element => (
  <>
    <Breadcrumbs items={[{ text: 'Young people’s voice', href: '/voice' }, { text: 'What came in' }]} />
    <h1 class="govuk-heading-l">What came in</h1>
    <nav aria-label="Which messages">
      <ul class="govuk-list hearth-footer__links">
        {(Object.keys(states) as PostState[]).map((one) => (
          <li key={one}>
            <a class="govuk-link" href={addressOf(one)} {...(one === state && { 'aria-current': 'page' })}>
              {states[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <p class="govuk-body">
      {counted(all, 'message')}
      {all > postsAPage && `; ${postsAPage} stand on a page`}
      {all === 0 && state === 'waiting' && '. Nothing waits: what young people send from now on stands here.'}
    </p>
    <ul class="govuk-list govuk-list--spaced">
      {listed.map((post) => (
        <li key={post.id}>
          <strong>{worryWords(post)}</strong>
          <a class="govuk-link" href={`/voice/posts/${post.id}`}>
            {firstWords(post.words)}
          </a>
          <br />
          <span class="govuk-hint">
            {post.form}, {momentWords(post.cameAt)}
          </span>
        </li>
      ))}
    </ul>
    <PageLinks
      page={at}
      last={Math.ceil(all / postsAPage)}
      address={(to) => `${addressOf(state)}&page=${to}`}
    />
  </>
);

/** What came in by the open forms, the worrying first. */
export const postsPage = route({
  method: 'GET',
  path: '/voice/posts',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'what was sent to the team, for the team' },
  query: z.object({
    state: z.enum(['waiting', 'shown', 'read', 'left out']).default('waiting'),
    page: z.coerce.number().int().min(1).max(100_000).catch(1),
  }),
  handle: ({ inScope, scope, query: { state, page: at } }) =>
    inScope(async (tx) =>
      page('What came in', postsView({ state, at, ...(await listPosts(tx, scope, state, at)) })),
    ),
});
