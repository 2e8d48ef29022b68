import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Child } from './queries.ts';
import type { Decision, Paper, Participation, Person, ReviewState, ReviewStepDeed } from './rules/record.ts';
import { tables } from './store.ts';

/** A review as it stands. Days are ISO; `at` is a time ("10:00") or nothing. */
export type Review = {
  id: string;
  childId: string;
  dueOn: string | null;
  plannedOn: string | null;
  at: string;
  place: string;
  heldOn: string | null;
  state: ReviewState;
  participation: Participation | null;
  chaired: boolean;
  words: string;
  people: Person[];
  papers: Paper[];
  lateReason: string;
  permanencePlan: string;
  officerId: string | null;
  continuesId: string | null;
  version: number;
};

const reviews = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('review')
    .select([
      'id',
      'child_id as childId',
      'due_on as dueOn',
      'planned_on as plannedOn',
      'planned_at as at',
      'place',
      'held_on as heldOn',
      'state',
      'participation',
      'chaired_by_child as chaired',
      'words',
      'people',
      'papers',
      'late_reason as lateReason',
      'permanence_plan as permanencePlan',
      'officer_id as officerId',
      'continues_id as continuesId',
      'version',
    ])
    .where('review.authority_id', '=', authorityId);

/** A review by id. Whether the one who asks may know of it, its child tells: see pages/with-review.tsx. */
export const findReview = async (tx: Tx, scope: Scope, id: string): Promise<Review | null> =>
  (await reviews(tx, scope).where('id', '=', id).executeTakeFirst()) ?? null;

/** The review that is planned for a child, or null. */
export const plannedReview = async (tx: Tx, scope: Scope, childId: string): Promise<Review | null> =>
  (await reviews(tx, scope)
    .where('child_id', '=', childId)
    .where('state', '=', 'planned')
    .executeTakeFirst()) ?? null;

/** What happened to a review on the way, the oldest first. */
export type ReviewStep = {
  day: string;
  deed: ReviewStepDeed;
  from: string | null;
  to: string | null;
  reason: string;
  by: string;
};

export const stepsOf = (tx: Tx, { authorityId }: Scope, reviewId: string): Promise<ReviewStep[]> =>
  tables(tx)
    .selectFrom('review_step')
    .select(['day', 'deed', 'from_day as from', 'to_day as to', 'reason', 'by_name as by'])
    .where('authority_id', '=', authorityId)
    .where('review_id', '=', reviewId)
    .orderBy('number')
    .execute();

/** A decision of a review, and the child it is about. */
export type ChildsDecision = Decision & { reviewId: string; childId: string };

const decisions = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('review_decision as decision')
    .innerJoin('review', (join) =>
      join
        .onRef('review.authority_id', '=', 'decision.authority_id')
        .onRef('review.id', '=', 'decision.review_id'),
    )
    .select([
      'decision.id',
      'decision.review_id as reviewId',
      'review.child_id as childId',
      'what',
      'owner',
      'due',
      'done_on as doneOn',
      'looked_on as lookedOn',
      'found',
    ])
    .where('decision.authority_id', '=', authorityId)
    .orderBy('held_on', 'desc')
    .orderBy('position');

/** The decisions of one review, in their order. */
export const decisionsOf = (tx: Tx, scope: Scope, reviewId: string): Promise<ChildsDecision[]> =>
  decisions(tx, scope).where('decision.review_id', '=', reviewId).execute();

/** What is still to do of what a child's reviews decided. */
export const openDecisionsOf = (tx: Tx, scope: Scope, childId: string): Promise<ChildsDecision[]> =>
  decisions(tx, scope).where('review.child_id', '=', childId).where('done_on', 'is', null).execute();

/** Decisions of these children that are not done though the day for them has passed, the longest first. */
export const overdueDecisions = async (
  tx: Tx,
  scope: Scope,
  children: readonly Pick<Child, 'id'>[],
  today: string,
): Promise<ChildsDecision[]> =>
  children.length === 0
    ? []
    : decisions(tx, scope)
        .where(
          'review.child_id',
          'in',
          children.map(({ id }) => id),
        )
        .where('done_on', 'is', null)
        .where('due', '<', today)
        .clearOrderBy()
        .orderBy('due')
        .execute();

/** A look between two reviews. */
export type Monitoring = { id: string; day: string; onTrack: boolean; found: string; by: string };

/** All that a child's reviews are, the newest first. The child has to be one that the reader may know of. */
export type ReviewsOfChild = {
  reviews: Review[];
  decisions: ChildsDecision[];
  monitorings: Monitoring[];
};

export const reviewsOfChild = async (tx: Tx, scope: Scope, childId: string): Promise<ReviewsOfChild> => ({
  reviews: await reviews(tx, scope)
    .where('child_id', '=', childId)
    .orderBy((eb) => eb.fn.coalesce('held_on', 'planned_on'), 'desc')
    .execute(),
  decisions: await decisions(tx, scope).where('review.child_id', '=', childId).execute(),
  monitorings: await tables(tx)
    .selectFrom('monitoring')
    .select(['id', 'day', 'on_track as onTrack', 'found', 'by_name as by'])
    .where('authority_id', '=', scope.authorityId)
    .where('child_id', '=', childId)
    .orderBy('day', 'desc')
    .execute(),
});
