import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { CalendarTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<CalendarTables>();

/** Keeps the digest of a person's secret; an older one no longer opens anything. */
export const putAddress = async (
  tx: Tx,
  scope: Scope,
  personId: string,
  digest: string,
  at: Date,
): Promise<void> => {
  const values = { token_sha256: digest, made_at: at };
  await tables(tx)
    .insertInto('calendar_address')
    .values({ authority_id: scope.authorityId, person_id: personId, ...values })
    .onConflict((conflict) => conflict.columns(['authority_id', 'person_id']).doUpdateSet(values))
    .execute();
};

export const deleteAddress = async (tx: Tx, scope: Scope, personId: string): Promise<void> => {
  await tables(tx)
    .deleteFrom('calendar_address')
    .where('authority_id', '=', scope.authorityId)
    .where('person_id', '=', personId)
    .execute();
};
