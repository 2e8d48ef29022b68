import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { SittingTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<SittingTables>();

/** The minutes of one item as they stand; `savedAt` in milliseconds, null while nobody saved any. */
export type Minute = {
  itemId: string;
  version: number;
  text: string;
  savedAt: number | null;
  savedBy: string | null;
};

const withNewest = (tx: Tx, scope: Scope) =>
  tables(tx)
    .selectFrom('minute')
    .leftJoin('minute_version', (join) =>
      join
        .onRef('minute_version.authority_id', '=', 'minute.authority_id')
        .onRef('minute_version.item_id', '=', 'minute.item_id')
        .onRef('minute_version.version', '=', 'minute.version'),
    )
    .select([
      'minute.item_id as itemId',
      'minute.version',
      'minute.text',
      'minute_version.saved_at as savedAt',
      'minute_version.saved_by as savedBy',
    ])
    .where('minute.authority_id', '=', scope.authorityId);

type Row = Omit<Minute, 'savedAt'> & { savedAt: Date | null };
const minuteOf = (row: Row): Minute => ({ ...row, savedAt: row.savedAt?.getTime() ?? null });

/** The minutes of a meeting, by item. */
export const minutesOf = async (tx: Tx, scope: Scope, meetingId: string): Promise<Map<string, Minute>> => {
  const rows = await withNewest(tx, scope).where('minute.meeting_id', '=', meetingId).execute();
  return new Map(rows.map((row) => [row.itemId, minuteOf(row)]));
};

export const findMinute = async (tx: Tx, scope: Scope, itemId: string): Promise<Minute> => {
  const row = await withNewest(tx, scope).where('minute.item_id', '=', itemId).executeTakeFirst();
  return row ? minuteOf(row) : { itemId, version: 0, text: '', savedAt: null, savedBy: null };
};

/** A text as it was saved once. */
export type Version = { version: number; text: string; savedAt: number; savedBy: string };

/** Every version of an item's minutes, newest first. */
export const versionsOf = async (tx: Tx, scope: Scope, itemId: string): Promise<Version[]> =>
  (
    await tables(tx)
      .selectFrom('minute_version')
      .select(['version', 'text', 'saved_at as savedAt', 'saved_by as savedBy'])
      .where('authority_id', '=', scope.authorityId)
      .where('item_id', '=', itemId)
      .orderBy('version', 'desc')
      .execute()
  ).map((row) => ({ ...row, savedAt: row.savedAt.getTime() }));

/** The version that a save made, or null where it has not been saved: tells the same save sent twice. */
export const versionOfSave = async (
  tx: Tx,
  scope: Scope,
  saveId: string,
): Promise<(Version & { itemId: string }) | null> => {
  const row = await tables(tx)
    .selectFrom('minute_version')
    .select(['item_id as itemId', 'version', 'text', 'saved_at as savedAt', 'saved_by as savedBy'])
    .where('authority_id', '=', scope.authorityId)
    .where('save_id', '=', saveId)
    .executeTakeFirst();
  return row ? { ...row, savedAt: row.savedAt.getTime() } : null;
};
