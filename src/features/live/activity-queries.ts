import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { LiveTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<LiveTables>();

/** Something that young people do at a meeting they take over. `minutes`: how long it is meant to take. */
export type Activity = {
  id: string;
  title: string;
  ledBy: string | null;
  minutes: number | null;
  startedAt: Date | null;
  endedAt: Date | null;
  flipChart: string;
  version: number;
};

/** The activities of a meeting in their order. */
export const listActivities = (tx: Tx, scope: Scope, meetingId: string): Promise<Activity[]> =>
  tables(tx)
    .selectFrom('activity')
    .select([
      'id',
      'title',
      'led_by as ledBy',
      'minutes',
      'started_at as startedAt',
      'ended_at as endedAt',
      'flip_chart as flipChart',
      'version',
    ])
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute();

/** What somebody noted for themselves at the items of a meeting, by the item's id. Only their own. */
export const notesOf = async (
  tx: Tx,
  scope: Scope,
  itemIds: readonly string[],
  personId: string,
): Promise<Map<string, string>> => {
  if (itemIds.length === 0) return new Map();
  const rows = await tables(tx)
    .selectFrom('private_note')
    .select(['item_id', 'text'])
    .where('authority_id', '=', scope.authorityId)
    .where('person_id', '=', personId)
    .where('item_id', 'in', itemIds)
    .execute();
  return new Map(rows.map((row) => [row.item_id, row.text]));
};
