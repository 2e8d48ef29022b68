import { sql } from 'kysely';
import type { Period } from '../../kernel/counts.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { CountedForBoard, CountedResolved } from './rules/challenge-counts.ts';
import type { CountedChallenge } from './rules/challenge-report.ts';
import type { CountedLook, CountedReview, CountedStop } from './rules/review-counts.ts';
import { tables } from './store.ts';

/**
 * The challenges that were raised, answered or outstanding from a day (ISO) on, as they are counted, without what says
 * whose they are.
 */
export const challengesSince = async (
  tx: Tx,
  { authorityId }: Scope,
  day: string,
): Promise<CountedChallenge[]> => {
  const rows = await tables(tx)
    .selectFrom('challenge')
    .select((eb) => [
      'kind',
      'category',
      'district',
      'team',
      'level',
      'raised_on as raisedOn',
      'closed_on as closedOn',
      'outcome',
      eb
        .selectFrom('challenge_step as step')
        .select(sql<string[] | null>`array_agg(step.day::text)`.as('days'))
        .whereRef('step.authority_id', '=', 'challenge.authority_id')
        .whereRef('step.challenge_id', '=', 'challenge.id')
        .where('step.deed', '=', 'answered')
        .as('answers'),
    ])
    .where('authority_id', '=', authorityId)
    .where((eb) =>
      eb.or([eb('raised_on', '>=', day), eb('closed_on', 'is', null), eb('closed_on', '>=', day)]),
    )
    .execute();
  return rows.map(({ answers, ...row }) => ({ ...row, answers: answers ?? [] }));
};

/** What was raised in a period, for the counts that the Board is given. */
export const raisedIn = (tx: Tx, { authorityId }: Scope, { from, to }: Period): Promise<CountedForBoard[]> =>
  tables(tx)
    .selectFrom('challenge')
    .select(['kind', 'category', 'impact', 'district', 'reference as child'])
    .where('authority_id', '=', authorityId)
    .where('raised_on', '>=', from)
    .where('raised_on', '<=', to)
    .execute();

/** The problem resolutions that ended in a period: put right, or something else was agreed. */
export const resolvedIn = (
  tx: Tx,
  { authorityId }: Scope,
  { from, to }: Period,
): Promise<CountedResolved[]> =>
  tables(tx)
    .selectFrom('challenge')
    .select(['level', 'reference as child'])
    .where('authority_id', '=', authorityId)
    .where('kind', '=', 'resolution')
    .where('outcome', 'in', ['mended', 'agreed otherwise'])
    .where('closed_on', '>=', from)
    .where('closed_on', '<=', to)
    .execute();

const ofChild = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('review')
    .innerJoin('child', (join) =>
      join.onRef('child.authority_id', '=', 'review.authority_id').onRef('child.id', '=', 'review.child_id'),
    )
    .where('review.authority_id', '=', authorityId);

/** The reviews that were held in a period, without what says whose they are. */
export const heldIn = (tx: Tx, scope: Scope, { from, to }: Period): Promise<CountedReview[]> =>
  ofChild(tx, scope)
    .select((eb) => [
      'review.child_id as child',
      'child.district',
      eb('due_on', 'is not', null).$castTo<boolean>().as('known'),
      'late_reason as lateReason',
      'participation',
      'chaired_by_child as chaired',
    ])
    .where('state', '=', 'held')
    .where('held_on', '>=', from)
    .where('held_on', '<=', to)
    .execute();

/** The reviews that were adjourned or called off in a period. */
export const stoppedIn = async (tx: Tx, scope: Scope, { from, to }: Period): Promise<CountedStop[]> => {
  const rows = await ofChild(tx, scope)
    .innerJoin('review_step as step', (join) =>
      join.onRef('step.authority_id', '=', 'review.authority_id').onRef('step.review_id', '=', 'review.id'),
    )
    .select(['review.child_id as child', 'step.deed'])
    .where('step.day', '>=', from)
    .where('step.day', '<=', to)
    .execute();
  return rows.flatMap(({ child, deed }) => (deed === 'moved' ? [] : [{ child, deed }]));
};

/** The looks between reviews of a period. */
export const looksIn = (tx: Tx, { authorityId }: Scope, { from, to }: Period): Promise<CountedLook[]> =>
  tables(tx)
    .selectFrom('monitoring')
    .select(['child_id as child', 'on_track as onTrack'])
    .where('authority_id', '=', authorityId)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .execute();
