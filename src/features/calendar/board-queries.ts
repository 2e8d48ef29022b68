import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { type CalendarSetting, usualSetting } from './rules/setting.ts';
import type { CalendarTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<CalendarTables>();

/** A board with its name, or null. */
export const boardOf = async (
  tx: Tx,
  scope: Scope,
  id: string,
): Promise<{ id: string; name: string } | null> =>
  (await tables(tx)
    .selectFrom('body')
    .select(['id', 'name'])
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** Every board of the council, by name. */
export const listBoards = (tx: Tx, scope: Scope): Promise<{ id: string; name: string }[]> =>
  tables(tx)
    .selectFrom('body')
    .select(['id', 'name'])
    .where('authority_id', '=', scope.authorityId)
    .orderBy('name')
    .execute();

/** How a board usually meets, and how long before a meeting things have to be done. */
export const settingOf = async (tx: Tx, scope: Scope, bodyId: string): Promise<CalendarSetting> => {
  const row = await tables(tx)
    .selectFrom('calendar_setting')
    .selectAll()
    .where('authority_id', '=', scope.authorityId)
    .where('body_id', '=', bodyId)
    .executeTakeFirst();
  if (!row) return usualSetting;
  return {
    weekday: row.weekday,
    week: row.week,
    time: row.time,
    venue: row.venue,
    avoidsAugust: row.avoids_august,
    measures: row.measures,
    remindBefore: row.remind_before,
  };
};
