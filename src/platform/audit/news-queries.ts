import { sql } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../database/transaction.ts';
import type { AuditTables } from './tables.ts';

/** Something that was done to a thing, as the audit log has it. */
export type Happened = { deed: string; subjectKind: string; subjectId: string; at: Date };

const entries = (tx: Tx, { authorityId }: Scope) =>
  tx.withTables<AuditTables>().selectFrom('audit_entry').where('authority_id', '=', authorityId);

/** When the person last did anything before that day ("2026-03-10"), coming in included; null where they never did. */
export const lastHereBefore = async (
  tx: Tx,
  scope: Scope,
  personId: string,
  day: string,
): Promise<Date | null> => {
  const found = await entries(tx, scope)
    .select('at')
    .where('actor_kind', '=', 'person')
    .where('actor_id', '=', personId)
    .where(sql<boolean>`at < ${day}::date::timestamp AT TIME ZONE 'Europe/London'`)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found?.at ?? null;
};

/** What others did to things of those kinds since then, newest first. */
export const doneByOthersSince = (
  tx: Tx,
  scope: Scope,
  {
    personId,
    since,
    kinds,
    limit,
  }: { personId: string; since: Date; kinds: readonly string[]; limit: number },
): Promise<Happened[]> =>
  entries(tx, scope)
    .select(['deed', 'subject_kind as subjectKind', 'subject_id as subjectId', 'at'])
    .where('at', '>', since)
    .where('subject_kind', 'in', kinds)
    .where((eb) => eb.or([eb('actor_id', 'is', null), eb('actor_id', '<>', personId)]))
    .orderBy('at', 'desc')
    .limit(limit)
    .execute();
