import type { ExpressionBuilder } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { SittingTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<SittingTables>();

/** Whether a version of these meetings' minutes was written over since. */
const writtenOver =
  (meetingIds: readonly string[]) => (version: ExpressionBuilder<SittingTables, 'minute_version'>) =>
    version.exists(
      version
        .selectFrom('minute')
        .select('minute.version')
        .whereRef('minute.authority_id', '=', 'minute_version.authority_id')
        .whereRef('minute.item_id', '=', 'minute_version.item_id')
        .whereRef('minute.version', '>', 'minute_version.version')
        .where('minute.meeting_id', 'in', meetingIds),
    );

/** How many earlier texts of the minutes of these meetings, one at least, are kept. */
export const countEarlierTexts = async (
  tx: Tx,
  { authorityId }: Scope,
  meetingIds: readonly string[],
): Promise<number> => {
  const found = await tables(tx)
    .selectFrom('minute_version')
    .select('version')
    .where('authority_id', '=', authorityId)
    .where(writtenOver(meetingIds))
    .execute();
  return found.length;
};

/** Forgets them; what stands as the minutes stays. Answers how many went. */
export const forgetEarlierTexts = async (
  tx: Tx,
  { authorityId }: Scope,
  meetingIds: readonly string[],
): Promise<number> => {
  const { numDeletedRows } = await tables(tx)
    .deleteFrom('minute_version')
    .where('authority_id', '=', authorityId)
    .where(writtenOver(meetingIds))
    .executeTakeFirst();
  return Number(numDeletedRows);
};
