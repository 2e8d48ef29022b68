import type { ClosedPeriod, PeriodKind } from '../../kernel/closed-period.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../database/transaction.ts';

export type ClosedPeriodTables = {
  closed_period: {
    authority_id: string;
    id: string;
    kind: PeriodKind;
    name: string;
    first_day: string;
    last_day: string;
  };
};

export type KeptPeriod = ClosedPeriod & { id: string; kind: PeriodKind };

/** The council's school holidays and other closed periods that have not ended by a day (ISO), by date. */
export const closedPeriods = (tx: Tx, scope: Scope, notBefore: string): Promise<KeptPeriod[]> =>
  tx
    .withTables<ClosedPeriodTables>()
    .selectFrom('closed_period')
    .select(['id', 'kind', 'name', 'first_day as firstDay', 'last_day as lastDay'])
    .where('authority_id', '=', scope.authorityId)
    .where('last_day', '>=', notBefore)
    .orderBy('first_day')
    .orderBy('name')
    .execute();

/** Those of them in which schools are closed. */
export const schoolHolidays = async (tx: Tx, scope: Scope, notBefore: string): Promise<ClosedPeriod[]> =>
  (await closedPeriods(tx, scope, notBefore)).filter(({ kind }) => kind === 'school holiday');
