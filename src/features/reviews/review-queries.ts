import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { childrenOf } from './policy.ts';
import type { Child } from './queries.ts';
import type { Decision, Paper, Participation, Person, ReviewState, ReviewStepDeed } from './rules/record.ts';
import { type NextReview, nextReview } from './rules/review-due.ts';
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

type Known = Pick<Child, 'id' | 'born' | 'addedOn'>;

const idsOf = (children: readonly Pick<Child, 'id'>[]): string[] => children.map(({ id }) => id);

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
        .where('review.child_id', 'in', idsOf(children))
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

/** What the reviews of a child stand at: those that were held, the oldest first, and the one that is owed next. */
export type ReviewStanding = { held: string[]; next: NextReview | null };

/** How the reviews of these children stand on a day, by the child's id; in two questions, however many they are. */
export const reviewStandings = async (
  tx: Tx,
  { authorityId }: Scope,
  children: readonly Known[],
  today: string,
): Promise<Map<string, ReviewStanding>> => {
  if (children.length === 0) return new Map();
  const episodes = await tables(tx)
    .selectFrom('child_episode')
    .select(['child_id', 'from_day as from', 'until_day as until', 'legal_status as legalStatus'])
    .where('authority_id', '=', authorityId)
    .where('child_id', 'in', idsOf(children))
    .execute();
  const held = await tables(tx)
    .selectFrom('review')
    .select(['child_id', 'held_on'])
    .where('authority_id', '=', authorityId)
    .where('child_id', 'in', idsOf(children))
    .where('state', '=', 'held')
    .where('held_on', '<=', today)
    .orderBy('held_on')
    .execute();
  const episodesBy = Map.groupBy(episodes, ({ child_id }) => child_id);
  const heldBy = Map.groupBy(held, ({ child_id }) => child_id);
  return new Map(
    children.map(({ id, born, addedOn }) => {
      const days = (heldBy.get(id) ?? []).flatMap(({ held_on }) => held_on ?? []);
      const record = { born, addedOn, episodes: episodesBy.get(id) ?? [], held: days };
      return [id, { held: days, next: nextReview(record, today) }];
    }),
  );
};

/** The same of one child. */
export const reviewStanding = async (
  tx: Tx,
  scope: Scope,
  child: Known,
  today: string,
): Promise<ReviewStanding> =>
  (await reviewStandings(tx, scope, [child], today)).get(child.id) ?? { held: [], next: null };

/** The times of an officer's reviews that are planned for a day, but for one. */
export const timesPlanned = async (
  tx: Tx,
  { authorityId }: Scope,
  asked: { officerId: string | null; day: string; but: string | null },
): Promise<string[]> => {
  if (asked.officerId === null) return [];
  const rows = await tables(tx)
    .selectFrom('review')
    .innerJoin('child', (join) =>
      join.onRef('child.authority_id', '=', 'review.authority_id').onRef('child.id', '=', 'review.child_id'),
    )
    .select(['review.id', 'planned_at as at'])
    .where('review.authority_id', '=', authorityId)
    .where('child.officer_id', '=', asked.officerId)
    .where('state', '=', 'planned')
    .where('planned_on', '=', asked.day)
    .execute();
  return rows.filter(({ id }) => id !== asked.but).map(({ at }) => at);
};

/** A review in the calendar of an officer: held ones on the day on which they were held. */
export type CalendarReview = { id: string; childId: string; day: string; at: string; state: ReviewState };

/** The reviews of these children between two days (ISO, both included), and those that are planned for later or earlier. */
export const reviewsBetween = async (
  tx: Tx,
  { authorityId }: Scope,
  children: readonly Pick<Child, 'id'>[],
  { from, to }: { from: string; to: string },
): Promise<CalendarReview[]> => {
  if (children.length === 0) return [];
  const rows = await tables(tx)
    .selectFrom('review')
    .select((eb) => [
      'id',
      'child_id as childId',
      eb.fn.coalesce('held_on', 'planned_on').as('day'),
      'planned_at as at',
      'state',
    ])
    .where('authority_id', '=', authorityId)
    .where('child_id', 'in', idsOf(children))
    .where('state', '<>', 'called off')
    .where((eb) =>
      eb.or([eb('state', '=', 'planned'), eb.between(eb.fn.coalesce('held_on', 'planned_on'), from, to)]),
    )
    .execute();
  return rows.flatMap(({ day, ...row }) => (day === null ? [] : [{ ...row, day }]));
};

/** A reviewing officer, to choose among. */
export type Officer = { id: string; name: string };

/** The officers whose children the one who asks sees: all, or those of their team; nobody for an officer's own. */
export const officersToSee = async (tx: Tx, { authorityId, actor }: Scope): Promise<Officer[]> => {
  const caseload = childrenOf(actor);
  if (caseload === 'nobody' || caseload.kind === 'own') return [];
  const me = actor.kind === 'person' ? actor.id : null;
  return tables(tx)
    .selectFrom('reviewing_officer as officer')
    .select(['person_id as id', 'name'])
    .where('authority_id', '=', authorityId)
    .where((eb) =>
      caseload.kind === 'all'
        ? eb.lit(true)
        : eb(
            'team',
            '=',
            eb
              .selectFrom('reviewing_officer as manager')
              .select('manager.team')
              .where('manager.authority_id', '=', authorityId)
              .where('manager.person_id', '=', me),
          ),
    )
    .orderBy('name')
    .execute();
};
