import { ok, type Result } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { acceptedOf, endReviewList, readReviewList } from './bring-in-reviews.ts';
import { holdReview, writeDownReview } from './hold-review.ts';
import type { WaitingReviews } from './list-queries.ts';
import { moveReview, planReview } from './plan-review.ts';
import { findReview, type Review } from './review-queries.ts';
import { lockChild } from './review-store.ts';
import type { Deed, KnownChild } from './rules/bring-in/known-reviews.ts';
import { reviewStanding } from './standing-queries.ts';

/** Why a review moved that a list gives another day. */
const reason = 'List of reviews';

type Taking = { tx: Tx; scope: Scope; child: KnownChild; today: string };

/** What was read and locked can be written: if not, nothing of the list is. */
const done = (outcome: Result<unknown>): void => {
  if (!outcome.ok) throw new Error(`a list of reviews could not be taken: ${outcome.reason}`);
};

const reviewIn = async ({ tx, scope }: Taking, id: string): Promise<Review> => {
  const review = await findReview(tx, scope, id);
  if (review === null) throw new Error('a review went away while a list of reviews was taken in');
  return review;
};

const takeDeed = async (taking: Taking, deed: Deed): Promise<void> => {
  const { tx, scope, child, today } = taking;
  if (deed.kind === 'plan') {
    const { next } = await reviewStanding(tx, scope, child, today);
    const { day, at, place } = deed;
    done(
      await planReview(tx, scope, child, { day, at, place, people: [], papers: [], due: next?.due ?? null }),
    );
    return;
  }
  if (deed.kind === 'hold' && deed.review === null) {
    await writeDownReview(tx, scope, child, deed.held);
    return;
  }
  const { id, version } = deed.review ?? { id: '', version: 0 };
  const review = await reviewIn(taking, id);
  if (deed.kind === 'move') {
    const { day, at, place } = deed;
    done(await moveReview(tx, scope, { review, seen: version }, { day, at, place, reason }, today));
    return;
  }
  const { due, ...held } = deed.held;
  const { words, people, permanencePlan } = review;
  const written = { ...held, words, people, permanencePlan, decisions: [] };
  done(await holdReview(tx, scope, { review, seen: version, due }, written));
};

/**
 * Takes the differences that were accepted, all of them or none: where one is no longer as it was shown, nothing is
 * written and the answer says why. Else the list is forgotten, and the answer is how many lines were taken. `today` is ISO.
 */
export const takeReviews = async (
  tx: Tx,
  scope: Scope,
  list: WaitingReviews,
  accepted: readonly string[],
  today: string,
): Promise<Result<number>> => {
  const asked = acceptedOf(await readReviewList(tx, scope, list, today), accepted);
  if (!asked.ok) return asked;
  for (const id of new Set(asked.value.map(({ child }) => child.id).sort())) await lockChild(tx, scope, id);
  const wanted = acceptedOf(await readReviewList(tx, scope, list, today), accepted);
  if (!wanted.ok) return wanted;
  for (const { child, deed } of wanted.value) await takeDeed({ tx, scope, child, today }, deed);
  await endReviewList(tx, scope, list);
  return ok(wanted.value.length);
};
