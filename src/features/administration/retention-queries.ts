import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Kind } from './rules/kinds.ts';
import { type Periods, periodsWith } from './rules/periods.ts';
import type { RetentionTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<RetentionTables>();

/** How long this council keeps what. */
export const periodsOf = async (tx: Tx, { authorityId }: Scope): Promise<Periods> => {
  const changed = await tables(tx)
    .selectFrom('retention_period')
    .select(['kind', 'months'])
    .where('authority_id', '=', authorityId)
    .execute();
  return periodsWith(Object.fromEntries(changed.map(({ kind, months }) => [kind, months])));
};

/** What went last, newest first. */
export const lastDisposals = (
  tx: Tx,
  { authorityId }: Scope,
  limit: number,
): Promise<{ kind: Kind; day: string; things: number }[]> =>
  tables(tx)
    .selectFrom('disposal')
    .select(['kind', 'on_day as day', 'things'])
    .where('authority_id', '=', authorityId)
    .orderBy('on_day', 'desc')
    .orderBy('kind')
    .limit(limit)
    .execute();
