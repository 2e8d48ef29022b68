import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Kind } from './rules/kinds.ts';
import type { RetentionTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<RetentionTables>();

/** Sets how long one kind is kept. */
export const putPeriod = async (
  tx: Tx,
  { authorityId }: Scope,
  kind: Kind,
  months: number,
): Promise<void> => {
  await tables(tx)
    .insertInto('retention_period')
    .values({ authority_id: authorityId, kind, months })
    .onConflict((conflict) => conflict.columns(['authority_id', 'kind']).doUpdateSet({ months }))
    .execute();
};

/** Notes how much went on a day; added to what went on it before. */
export const putDisposal = async (
  tx: Tx,
  { authorityId }: Scope,
  disposal: { kind: Kind; on_day: string; things: number },
): Promise<void> => {
  await tables(tx)
    .insertInto('disposal')
    .values({ authority_id: authorityId, ...disposal })
    .onConflict((conflict) =>
      conflict
        .columns(['authority_id', 'on_day', 'kind'])
        .doUpdateSet((row) => ({ things: row('disposal.things', '+', disposal.things) })),
    )
    .execute();
};
