import { z } from 'zod';
import { type Answer, type Ask, notFound, redirect } from '../../../web/route.ts';
import { findReview, type Review } from '../review-queries.ts';
import { type HeldChild, readingChildIn } from './with-child.tsx';

export const reviewParams = z.object({ review: z.uuid('The address is not complete.') });

/** Reading a child's line leaves its trace. */
export const childReading = { writes: true, events: ['child.read'] } as const;

/** What a handler works on: a review and its child. */
export type HeldReviewPage = HeldChild & { review: Review };

/** Works on the review that the address names, where the one who asks may know of its child; the reading is written down. */
export const withReview = (
  ask: Ask<{ review: string }, { why: string }, unknown>,
  work: (held: HeldReviewPage) => Promise<Answer>,
): Promise<Answer> =>
  ask.inScope(async (tx) => {
    const review = await findReview(tx, ask.scope, ask.params.review);
    if (!review) return notFound('that review');
    return readingChildIn(tx, ask, review.childId, (held) => work({ ...held, review }));
  });

/** An address within a child's pages: the reason for reading goes along, so that nobody is asked twice. */
export const along = (path: string, { why }: Pick<HeldChild, 'why'>, done = ''): string => {
  const query = new URLSearchParams({ ...(done && { done }), ...(why && { why }) }).toString();
  return query === '' ? path : `${path}?${query}`;
};

export const reviewPath = ({ id }: Pick<Review, 'id'>): string => `/reviews/${id}`;

export const toReview = (held: HeldReviewPage) => ({
  text: 'The review',
  href: along(reviewPath(held.review), held),
});

export const toChildReviews = (held: HeldChild) => ({
  text: `Reviews of ${held.child.reference}`,
  href: along(`/children/${held.child.id}/reviews`, held),
});

/** Back to the review, which says what was done. */
export const backToReview = (held: HeldChild, reviewId: string, done: string): Answer =>
  redirect(along(reviewPath({ id: reviewId }), held, done));
