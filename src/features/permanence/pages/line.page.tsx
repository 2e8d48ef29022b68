import { z } from 'zod';
import { route } from '../../../web/route.ts';
import { childParams, mayReview, readingChild, whyQuery } from '../../reviews/index.ts';
import { trackedChild } from '../tracked.ts';
import { lineView } from './line.view.tsx';

const doneWords: Readonly<Record<string, string>> = {
  changed: 'The line was changed.',
  'looked over': 'It is written down that all of it still holds.',
};

/** One child's line to permanence as one picture. */
export const linePage = route({
  method: 'GET',
  path: '/children/:child/permanence',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['child.read'] },
  params: childParams,
  query: whyQuery.extend({ done: z.string().max(20).default('').catch('') }),
  handle: (ask) =>
    readingChild(ask, async ({ tx, scope, child, today, why }) => ({
      kind: 'page',
      title: `${child.reference}: line to permanence`,
      view: lineView({
        tracked: await trackedChild(tx, scope, child, today),
        today,
        why,
        done: doneWords[ask.query.done] ?? null,
      }),
    })),
});
