import type { Selectable } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { inForceOn, type TermsVersion } from './rules/terms.ts';
import type { BoardTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<BoardTables>();

const versionOf = (row: Selectable<BoardTables['terms_version']>): TermsVersion => ({
  id: row.id,
  inForceFrom: row.in_force_from,
  agreedBy: row.agreed_by,
  purpose: row.purpose,
  aims: row.aims,
  memberGroups: row.member_groups,
  coOptedServices: row.co_opted_services,
  attending: row.attending,
  advisers: row.advisers,
  appointers: row.appointers,
  castingVote: row.casting_vote,
  quorum: row.quorum,
  substitutesVote: row.substitutes_vote,
  everyMonths: row.every_months,
  noticeDays: row.notice_days,
  meetingMinutes: row.meeting_minutes,
  reviewedYearly: row.reviewed_yearly,
  duties: row.duties,
});

const rows = (tx: Tx, scope: Scope, bodyId: string) =>
  tables(tx)
    .selectFrom('terms_version')
    .selectAll()
    .where('authority_id', '=', scope.authorityId)
    .where('body_id', '=', bodyId);

/** Every version of a body's terms that counts, newest first. */
export const listVersions = async (tx: Tx, scope: Scope, bodyId: string): Promise<TermsVersion[]> =>
  (
    await rows(tx, scope, bodyId).where('withdrawn_at', 'is', null).orderBy('in_force_from', 'desc').execute()
  ).map(versionOf);

/** A version that was taken back before it took force, or null. */
export const findWithdrawn = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  id: string,
): Promise<TermsVersion | null> => {
  const row = await rows(tx, scope, bodyId)
    .where('id', '=', id)
    .where('withdrawn_at', 'is not', null)
    .executeTakeFirst();
  return row ? versionOf(row) : null;
};

/** The terms in force on a day (ISO), or null before the first version. */
export const termsOn = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  date: string,
): Promise<TermsVersion | null> => inForceOn(await listVersions(tx, scope, bodyId), date);

/** The last day before or on `today` on which the terms were reviewed or a version took force; null: never. */
export const lastReviewed = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  today: string,
): Promise<string | null> => {
  const review = await tables(tx)
    .selectFrom('terms_review')
    .select('reviewed_on')
    .where('authority_id', '=', scope.authorityId)
    .where('body_id', '=', bodyId)
    .where('reviewed_on', '<=', today)
    .orderBy('reviewed_on', 'desc')
    .executeTakeFirst();
  const inForce = await termsOn(tx, scope, bodyId, today);
  const days = [review?.reviewed_on, inForce?.inForceFrom].filter((day) => day !== undefined);
  return days.sort().at(-1) ?? null;
};
