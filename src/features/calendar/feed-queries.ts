import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { sha256Of } from '../../platform/files/files.ts';
import type { CalendarTables } from './tables.ts';

const addresses = (tx: Tx, scope: Scope) =>
  tx
    .withTables<CalendarTables>()
    .selectFrom('calendar_address')
    .where('authority_id', '=', scope.authorityId);

/** When a person made their secret address, or null. */
export const addressMadeAt = async (tx: Tx, scope: Scope, personId: string): Promise<Date | null> =>
  (await addresses(tx, scope).select('made_at').where('person_id', '=', personId).executeTakeFirst())
    ?.made_at ?? null;

/** Whose calendar a secret opens, null for nobody's. */
export const ownerOfSecret = async (tx: Tx, scope: Scope, secret: string): Promise<string | null> =>
  (
    await addresses(tx, scope)
      .select('person_id')
      .where('token_sha256', '=', sha256Of(secret))
      .executeTakeFirst()
  )?.person_id ?? null;
