import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { reviewCalledOff, reviewMoved, reviewPapersKept, reviewPlanned } from './events.ts';
import type { Child } from './queries.ts';
import { plannedReview, type Review } from './review-queries.ts';
import { insertReview, insertStep, lockChild, updateReview } from './review-store.ts';
import type { MovedReview } from './rules/move-review.ts';
import type { ReviewPlan } from './rules/plan-review.ts';
import type { Paper } from './rules/record.ts';

/** Said where somebody else changed a review while a form about it was open. */
export const changedMeanwhile =
  'Somebody else changed this review while you wrote. Look at it in another window; what you wrote is still here, and is saved when you send it again.';

const notPlanned = 'This review is not planned any more: it was held, adjourned or called off meanwhile.';

/** A review as a form saw it. */
export type SeenReview = { review: Review; seen: number };

const unlike = (review: Review): Result<true> =>
  review.state === 'planned' ? ok(true) : refused(notPlanned);

/** Nothing of a review before it is held. */
export const notHeldYet = {
  held_on: null,
  state: 'planned',
  participation: null,
  chaired_by_child: false,
  words: '',
  late_reason: '',
  permanence_plan: '',
  version: 1,
} as const;

/** Plans a review that is due on a day (ISO), or nobody knows when. Refused while another one is planned. Answers its id. */
export const planReview = async (
  tx: Tx,
  scope: Scope,
  child: Pick<Child, 'id' | 'officerId'>,
  plan: ReviewPlan & { due: string | null },
): Promise<Result<string>> => {
  await lockChild(tx, scope, child.id);
  const other = await plannedReview(tx, scope, child.id);
  if (other)
    return refused(
      `A review of this child is planned already, for ${dateWords(other.plannedOn ?? '')}. Move that one, or call it off.`,
    );
  const id = newId();
  await insertReview(tx, scope, {
    ...notHeldYet,
    id,
    child_id: child.id,
    due_on: plan.due,
    planned_on: plan.day,
    planned_at: plan.at,
    place: plan.place,
    people: JSON.stringify(plan.people),
    papers: JSON.stringify(plan.papers),
    officer_id: child.officerId,
    continues_id: null,
  });
  await record(tx, scope, reviewPlanned(id));
  return ok(id);
};

/** Gives a review another day; the reason is kept. */
export const moveReview = async (
  tx: Tx,
  scope: Scope,
  { review, seen }: SeenReview,
  moved: MovedReview,
  today: string,
): Promise<Result<true>> => {
  const may = unlike(review);
  if (!may.ok) return may;
  const written = await updateReview(
    tx,
    scope,
    { id: review.id, version: seen },
    { planned_on: moved.day, planned_at: moved.at, place: moved.place },
  );
  if (!written) return refused(changedMeanwhile);
  await insertStep(tx, scope, {
    reviewId: review.id,
    day: today,
    deed: 'moved',
    from: review.plannedOn,
    to: moved.day,
    reason: moved.reason,
  });
  await record(tx, scope, reviewMoved(review.id, sha256Of(JSON.stringify(moved))));
  return ok(true);
};

/** Calls a review off; the reason is kept, and another one can be planned. */
export const callOffReview = async (
  tx: Tx,
  scope: Scope,
  { review, seen }: SeenReview,
  reason: string,
  today: string,
): Promise<Result<true>> => {
  const may = unlike(review);
  if (!may.ok) return may;
  const written = await updateReview(tx, scope, { id: review.id, version: seen }, { state: 'called off' });
  if (!written) return refused(changedMeanwhile);
  await insertStep(tx, scope, {
    reviewId: review.id,
    day: today,
    deed: 'called off',
    from: review.plannedOn,
    to: null,
    reason,
  });
  await record(tx, scope, reviewCalledOff(review.id, sha256Of(JSON.stringify(reason))));
  return ok(true);
};

/** Keeps to whom consultation papers went, and which came back. */
export const keepPapers = async (
  tx: Tx,
  scope: Scope,
  { review, seen }: SeenReview,
  papers: readonly Paper[],
): Promise<Result<true>> => {
  const written = await updateReview(
    tx,
    scope,
    { id: review.id, version: seen },
    { papers: JSON.stringify(papers) },
  );
  if (!written) return refused(changedMeanwhile);
  await record(tx, scope, reviewPapersKept(review.id, sha256Of(JSON.stringify(papers))));
  return ok(true);
};
