import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { reviewAdjourned, reviewHeld, reviewPlanned } from './events.ts';
import { changedMeanwhile, notHeldYet, type SeenReview } from './plan-review.ts';
import type { Child } from './queries.ts';
import { decisionsOf } from './review-queries.ts';
import {
  deleteDecision,
  insertDecision,
  insertReview,
  insertStep,
  lockChild,
  updateDecision,
  updateReview,
} from './review-store.ts';
import type { DecisionRow } from './rules/decision.ts';
import type { HeldReview } from './rules/hold-review.ts';
import type { AdjournedReview } from './rules/move-review.ts';
import { isLookedAt, type Participation } from './rules/record.ts';

/** What is written down of a review; a list may not say how the child took part. */
type WrittenReview = Omit<HeldReview, 'participation'> & { participation: Participation | null };

/** Writes the decisions of a review; those that somebody looked at already stay as they are. */
const writeDecisions = async (
  tx: Tx,
  scope: Scope,
  reviewId: string,
  rows: readonly DecisionRow[],
): Promise<void> => {
  const before = await decisionsOf(tx, scope, reviewId);
  const open = before.filter((decision) => !isLookedAt(decision));
  const first = before.length - open.length;
  for (const [place, { id, what, owner, due }] of rows.entries()) {
    const content = { position: first + place, what, owner, due };
    if (open.some((decision) => decision.id === id)) await updateDecision(tx, scope, id ?? '', content);
    else
      await insertDecision(tx, scope, {
        ...content,
        id: newId(),
        review_id: reviewId,
        done_on: null,
        looked_on: null,
        found: '',
      });
  }
  for (const { id } of open.filter((decision) => !rows.some((row) => row.id === decision.id)))
    await deleteDecision(tx, scope, id);
};

/**
 * Writes down that a review was held, or puts right what was written down. `due` is the last day for it (ISO), as it was
 * when it was held.
 */
export const holdReview = async (
  tx: Tx,
  scope: Scope,
  { review, seen, due }: SeenReview & { due: string | null },
  held: WrittenReview,
): Promise<Result<true>> => {
  await lockChild(tx, scope, review.childId);
  if (review.state !== 'planned' && review.state !== 'held')
    return refused('This review was adjourned or called off meanwhile.');
  const written = await updateReview(
    tx,
    scope,
    { id: review.id, version: seen },
    {
      state: 'held',
      due_on: due,
      held_on: held.day,
      participation: held.participation,
      chaired_by_child: held.chaired,
      words: held.words,
      people: JSON.stringify(held.people),
      late_reason: held.lateReason,
      permanence_plan: held.permanencePlan,
    },
  );
  if (!written) return refused(changedMeanwhile);
  await writeDecisions(tx, scope, review.id, held.decisions);
  await record(tx, scope, reviewHeld(review.id, sha256Of(JSON.stringify(held))));
  return ok(true);
};

/** Writes down a review that was held and never planned here. */
export const writeDownReview = async (
  tx: Tx,
  scope: Scope,
  child: Pick<Child, 'id' | 'officerId'>,
  held: Pick<WrittenReview, 'day' | 'participation' | 'chaired' | 'lateReason'> & { due: string | null },
): Promise<void> => {
  const id = newId();
  await insertReview(tx, scope, {
    ...notHeldYet,
    id,
    child_id: child.id,
    state: 'held',
    due_on: held.due,
    planned_on: null,
    planned_at: '',
    place: '',
    held_on: held.day,
    participation: held.participation,
    chaired_by_child: held.chaired,
    late_reason: held.lateReason,
    people: '[]',
    papers: '[]',
    officer_id: null,
    continues_id: null,
  });
  await record(tx, scope, reviewHeld(id, sha256Of(JSON.stringify(held))));
};

/** Adjourns a review that met: a review that ends it is planned. Once only. Answers the id of that one. */
export const adjournReview = async (
  tx: Tx,
  scope: Scope,
  { review, seen }: SeenReview,
  adjourned: AdjournedReview,
  today: string,
): Promise<Result<string>> => {
  if (review.state !== 'planned')
    return refused('This review is not planned any more: it was held, adjourned or called off meanwhile.');
  if (review.continuesId !== null)
    return refused('This review was adjourned before. It is adjourned once only: end it, or call it off.');
  const written = await updateReview(
    tx,
    scope,
    { id: review.id, version: seen },
    { state: 'adjourned', held_on: adjourned.met },
  );
  if (!written) return refused(changedMeanwhile);
  await insertStep(tx, scope, {
    reviewId: review.id,
    day: today,
    deed: 'adjourned',
    from: adjourned.met,
    to: adjourned.day,
    reason: adjourned.reason,
  });
  const id = newId();
  await insertReview(tx, scope, {
    ...notHeldYet,
    id,
    child_id: review.childId,
    due_on: review.dueOn,
    planned_on: adjourned.day,
    planned_at: adjourned.at,
    place: review.place,
    people: JSON.stringify(review.people),
    papers: JSON.stringify(review.papers),
    officer_id: review.officerId,
    continues_id: review.id,
  });
  await record(tx, scope, reviewAdjourned(review.id, sha256Of(JSON.stringify(adjourned))));
  await record(tx, scope, reviewPlanned(id));
  return ok(id);
};
