import { sql } from 'kysely';
import { personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { allChildren } from './queries.ts';
import { recordsForTimetable } from './record-queries.ts';
import type { KnownChild } from './rules/bring-in/known-reviews.ts';
import type { ReviewField } from './rules/bring-in/review-list.ts';
import { emptyRecord } from './rules/child-record.ts';
import { nextReview } from './rules/review-due.ts';
import { tables } from './store.ts';
import type { WaitingList } from './waiting-list.ts';

/** A list of reviews that waits for whoever brought it. */
export type WaitingReviews = WaitingList<ReviewField>;

const own = (tx: Tx, { authorityId, actor }: Scope) =>
  tables(tx)
    .selectFrom('review_list')
    .where('authority_id', '=', authorityId)
    .where('by_id', '=', personIdOf(actor));

/** A list of the one who asks; null where there is none, or it was decided on. `lock` keeps it from being decided on twice. */
export const findReviewList = async (
  tx: Tx,
  scope: Scope,
  id: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<WaitingReviews | null> =>
  (await own(tx, scope)
    .select(['id', 'name', 'brought_on as broughtOn', 'sheets', 'sheet', 'columns'])
    .where('id', '=', id)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst()) ?? null;

/** The lists of the one who asks that wait, the newest first. */
export const waitingReviewLists = (
  tx: Tx,
  scope: Scope,
): Promise<Pick<WaitingReviews, 'id' | 'name' | 'broughtOn'>[]> =>
  own(tx, scope)
    .select(['id', 'name', 'brought_on as broughtOn'])
    .orderBy('brought_on', 'desc')
    .orderBy('name')
    .execute();

const reviewsHere = async (tx: Tx, { authorityId }: Scope, ids: readonly string[]) =>
  Map.groupBy(
    await tables(tx)
      .selectFrom('review')
      .select([
        'id',
        'child_id as childId',
        'state',
        'due_on as due',
        'planned_on as plannedOn',
        'planned_at as at',
        'place',
        'held_on as heldOn',
        'participation',
        'chaired_by_child as chaired',
        'continues_id as continuesId',
        'version',
      ])
      .where('authority_id', '=', authorityId)
      .where('state', '<>', 'called off')
      .where(sql<boolean>`child_id = ANY (${ids}::uuid[])`)
      .execute(),
    ({ childId }) => childId,
  );

type HereRow = NonNullable<ReturnType<Awaited<ReturnType<typeof reviewsHere>>['get']>>[number];

const reviewsOf = (rows: readonly HereRow[]): Pick<KnownChild, 'planned' | 'held' | 'adjourned'> => {
  const planned = rows.find(({ state }) => state === 'planned');
  return {
    planned: planned
      ? {
          id: planned.id,
          version: planned.version,
          day: planned.plannedOn ?? '',
          at: planned.at,
          place: planned.place,
          due: planned.due,
          endsAdjourned: planned.continuesId !== null,
        }
      : null,
    held: rows.flatMap(({ state, heldOn, due, participation, chaired }) =>
      state === 'held' && heldOn !== null ? [{ day: heldOn, due, participation, chaired }] : [],
    ),
    adjourned: rows.flatMap(({ state, heldOn }) =>
      state === 'adjourned' && heldOn !== null ? [heldOn] : [],
    ),
  };
};

/** The children whom the one who asks may know of, as a list of reviews is held against them on a day (ISO). */
export const childrenForList = async (tx: Tx, scope: Scope, today: string): Promise<KnownChild[]> => {
  const children = await allChildren(tx, scope);
  const ids = children.map(({ id }) => id);
  const records = await recordsForTimetable(tx, scope, ids, today);
  const here = await reviewsHere(tx, scope, ids);
  return children.map((child) => {
    const { id, reference, born, leftOn, officerId } = child;
    const record = records.get(id) ?? emptyRecord;
    return {
      ...{ id, reference, born, leftOn, officerId },
      episodes: record.episodes,
      nextDue: nextReview(child, record, today)?.due ?? null,
      ...reviewsOf(here.get(id) ?? []),
    };
  });
};
