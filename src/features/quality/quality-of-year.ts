import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { recordsHeld } from './queries.ts';
import { quotaMonths } from './quota-queries.ts';
import { auditKinds } from './rules/audit.ts';
import { type QualityYear, qualityYear } from './rules/quality-year.ts';
import { monthsIn } from './rules/quota.ts';
import type { Period } from './rules/year.ts';

/** The kinds of record that quality counts. */
const countedKinds = [...Object.keys(auditKinds), 'compliment'];

/**
 * Counts the service's quality work of a period, both days included: audits by grade and theme, second looks, quotas and
 * compliments. Quotas and who is a manager are those of the period's last day or of today, whichever is earlier; months
 * that have not begun by then ask for nothing. `scope` must reach casework. Nothing is rounded.
 */
export const qualityOfYear = async (
  tx: Tx,
  scope: Scope,
  period: Period,
  today: string,
): Promise<QualityYear> => {
  const last = period.last < today ? period.last : today;
  const months = await quotaMonths(tx, scope, monthsIn({ first: period.first, last }), last);
  return qualityYear(await recordsHeld(tx, scope, countedKinds, period), months);
};
