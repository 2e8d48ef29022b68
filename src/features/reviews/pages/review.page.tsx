import { z } from 'zod';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { page, route } from '../../../web/route.ts';
import { mayReview } from '../policy.ts';
import { decisionsOf, findReview, stepsOf } from '../review-queries.ts';
import { reviewStanding } from '../standing-queries.ts';
import { reviewView } from './review.view.tsx';
import { whyQuery } from './with-child.tsx';
import { childReading, reviewParams, withReview } from './with-review.tsx';

/** One review of a child. */
export const reviewPage = route({
  method: 'GET',
  path: '/reviews/:review',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: childReading,
  params: reviewParams,
  query: whyQuery.extend({ done: z.string().max(40).default('') }),
  handle: (ask) =>
    withReview(ask, async (held) => {
      const { tx, scope, child, review, today } = held;
      const planned = review.state === 'planned';
      const due = planned
        ? ((await reviewStanding(tx, scope, child, today)).next?.due ?? null)
        : review.dueOn;
      const day = review.heldOn ?? review.plannedOn;
      return page(
        day === null ? 'Review' : `Review on ${dateWords(day)}`,
        reviewView({
          held,
          due,
          steps: await stepsOf(tx, scope, review.id),
          decisions: await decisionsOf(tx, scope, review.id),
          begun: review.continuesId === null ? null : await findReview(tx, scope, review.continuesId),
          done: ask.query.done,
        }),
      );
    }),
});
