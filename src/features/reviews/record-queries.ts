import { sql } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { type ChildRecord, emptyRecord } from './rules/child-record.ts';
import { tables } from './store.ts';

const byChild = <Row extends { childId: string }>(rows: readonly Row[]) =>
  Map.groupBy(rows, ({ childId }) => childId);

const oneOf = (ids: readonly string[]) => sql<boolean>`child_id = ANY (${ids}::uuid[])`;

const episodesOf = (tx: Tx, { authorityId }: Scope, ids: readonly string[]) =>
  tables(tx)
    .selectFrom('child_episode')
    .select([
      'child_id as childId',
      'from_day as from',
      'until_day as until',
      'reason',
      'legal_status as legalStatus',
      'place',
      'home',
    ])
    .where('authority_id', '=', authorityId)
    .where(oneOf(ids))
    .orderBy('number')
    .execute();

const doneFor = (tx: Tx, { authorityId }: Scope, ids: readonly string[]) =>
  tables(tx)
    .selectFrom('child_done')
    .select(['child_id as childId', 'what', 'day', 'by_name as by'])
    .where('authority_id', '=', authorityId)
    .where(oneOf(ids))
    .orderBy('day')
    .execute();

const heldFor = (tx: Tx, { authorityId }: Scope, ids: readonly string[]) =>
  tables(tx)
    .selectFrom('review')
    .select(['child_id as childId', 'held_on as day', 'participation'])
    .where('authority_id', '=', authorityId)
    .where('state', '=', 'held')
    .where('held_on', 'is not', null)
    .where(oneOf(ids))
    .orderBy('held_on')
    .$narrowType<{ day: string }>()
    .execute();

/** What is written down of those children, by id, in three questions however many they are. Whoever asks may see them. */
export const recordsOf = async (
  tx: Tx,
  scope: Scope,
  ids: readonly string[],
): Promise<Map<string, ChildRecord>> => {
  const episodes = byChild(await episodesOf(tx, scope, ids));
  const done = byChild(await doneFor(tx, scope, ids));
  const held = byChild(await heldFor(tx, scope, ids));
  return new Map(
    ids.map((id) => [
      id,
      { episodes: episodes.get(id) ?? [], done: done.get(id) ?? [], held: held.get(id) ?? [] },
    ]),
  );
};

/** The same of one child. */
export const recordOf = async (tx: Tx, scope: Scope, id: string): Promise<ChildRecord> =>
  (await recordsOf(tx, scope, [id])).get(id) ?? emptyRecord;
