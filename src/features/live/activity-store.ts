import { sql } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { LiveTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<LiveTables>();

type ActivityFields = Pick<
  LiveTables['activity'],
  'title' | 'led_by' | 'minutes' | 'started_at' | 'ended_at' | 'flip_chart' | 'version'
>;

/** Puts an activity behind those there are. */
export const insertActivity = async (
  tx: Tx,
  scope: Scope,
  activity: Pick<LiveTables['activity'], 'id' | 'meeting_id' | 'title' | 'led_by' | 'minutes'>,
): Promise<void> => {
  await tables(tx)
    .insertInto('activity')
    .values({
      authority_id: scope.authorityId,
      ...activity,
      flip_chart: '',
      version: 0,
      started_at: null,
      ended_at: null,
      position: sql<number>`(SELECT coalesce(max(position), -1) + 1 FROM activity
        WHERE authority_id = ${scope.authorityId} AND meeting_id = ${activity.meeting_id})`,
    })
    .execute();
};

/** Changes an activity. */
export const updateActivity = async (
  tx: Tx,
  scope: Scope,
  id: string,
  fields: Partial<ActivityFields>,
): Promise<void> => {
  await tables(tx)
    .updateTable('activity')
    .set(fields)
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
};

/** Writes what the flip chart says, if it still is at the version that the writer saw. Answers whether it was. */
export const writeFlipChart = async (
  tx: Tx,
  scope: Scope,
  id: string,
  seen: number,
  text: string,
): Promise<boolean> =>
  (await tables(tx)
    .updateTable('activity')
    .set({ flip_chart: text, version: seen + 1 })
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .where('version', '=', seen)
    .returning('id')
    .executeTakeFirst()) !== undefined;

/** Takes an activity away. */
export const deleteActivity = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await tables(tx)
    .deleteFrom('activity')
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
};

/** Puts the activities into the order of these ids. */
export const orderActivities = async (tx: Tx, scope: Scope, ids: readonly string[]): Promise<void> => {
  for (const [position, id] of ids.entries()) {
    await tables(tx)
      .updateTable('activity')
      .set({ position })
      .where('authority_id', '=', scope.authorityId)
      .where('id', '=', id)
      .execute();
  }
};

/** Keeps what somebody notes for themselves beside an item. */
export const putNote = async (
  tx: Tx,
  scope: Scope,
  note: Omit<LiveTables['private_note'], 'authority_id'>,
): Promise<void> => {
  await tables(tx)
    .insertInto('private_note')
    .values({ authority_id: scope.authorityId, ...note })
    .onConflict((conflict) =>
      conflict
        .columns(['authority_id', 'item_id', 'person_id'])
        .doUpdateSet({ text: note.text, changed_at: note.changed_at }),
    )
    .execute();
};
