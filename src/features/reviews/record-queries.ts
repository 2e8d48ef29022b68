import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { type ChildRecord, emptyRecord } from './rules/child-record.ts';
import { tables } from './store.ts';

const byChild = <Row extends { childId: string }>(rows: readonly Row[]) =>
  Map.groupBy(rows, ({ childId }) => childId);

const oneOf = (ids: readonly string[]) => sql<boolean>`child_id = ANY (${ids}::uuid[])`;

const doneFor = (tx: Tx, { authorityId }: Scope, ids: readonly string[]) =>
  tables(tx)
    .selectFrom('child_done')
    .select(['child_id as childId', 'what', 'day', 'by_name as by'])
    .where('authority_id', '=', authorityId)
    .where(oneOf(ids))
    .orderBy('day')
    .execute();

/**
 * Care and reviews of those children, by id, in one question however many they are. Whoever asks may see them. A line a
 * child, its own lines within it: thousands of rows cost more to hand over than the same as text.
 */
export const careRecordsOf = async (
  tx: Tx,
  { authorityId }: Scope,
  ids: readonly string[],
): Promise<Map<string, Pick<ChildRecord, 'episodes' | 'held'>>> => {
  const rows = await tables(tx)
    .selectFrom('child')
    .select((eb) => [
      'child.id',
      jsonArrayFrom(
        eb
          .selectFrom('child_episode')
          .select([
            'from_day as from',
            'until_day as until',
            'reason',
            'legal_status as legalStatus',
            'place',
            'home',
          ])
          .where('authority_id', '=', authorityId)
          .whereRef('child_id', '=', 'child.id')
          .orderBy('number'),
      ).as('episodes'),
      jsonArrayFrom(
        eb
          .selectFrom('review')
          .select(['held_on as day', 'participation'])
          .where('authority_id', '=', authorityId)
          .whereRef('child_id', '=', 'child.id')
          .where('state', '=', 'held')
          .where('held_on', 'is not', null)
          .orderBy('held_on')
          .$narrowType<{ day: string }>(),
      ).as('held'),
    ])
    .where('child.authority_id', '=', authorityId)
    .where(sql<boolean>`child.id = ANY (${ids}::uuid[])`)
    .execute();
  return new Map(rows.map(({ id, ...care }) => [id, care]));
};

/** What is written down of those children, by id, in two questions however many they are. Whoever asks may see them. */
export const recordsOf = async (
  tx: Tx,
  scope: Scope,
  ids: readonly string[],
): Promise<Map<string, ChildRecord>> => {
  const care = await careRecordsOf(tx, scope, ids);
  const done = byChild(await doneFor(tx, scope, ids));
  return new Map([...care].map(([id, record]) => [id, { ...record, done: done.get(id) ?? [] }]));
};

/**
 * The same as far as it says what is due on a day (ISO): of what was done the last time by then, of each kind. A
 * visit every few weeks over years is read once.
 */
export const recordsForTimetable = async (
  tx: Tx,
  scope: Scope,
  ids: readonly string[],
  at: string,
): Promise<Map<string, ChildRecord>> => {
  const care = await careRecordsOf(tx, scope, ids);
  const done = byChild(
    await tables(tx)
      .selectFrom('child_done')
      .select((eb) => ['child_id as childId', 'what', eb.fn.max('day').as('day')])
      .where('authority_id', '=', scope.authorityId)
      .where(oneOf(ids))
      .where('day', '<=', at)
      .groupBy(['child_id', 'what'])
      .execute(),
  );
  return new Map(
    [...care].map(([id, record]) => [
      id,
      { ...record, done: (done.get(id) ?? []).map(({ what, day }) => ({ what, day, by: '' })) },
    ]),
  );
};

/** The same of one child. */
export const recordOf = async (tx: Tx, scope: Scope, id: string): Promise<ChildRecord> =>
  (await recordsOf(tx, scope, [id])).get(id) ?? emptyRecord;
