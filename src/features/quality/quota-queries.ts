import { endOfMonth } from '../../kernel/days.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { colleagues, recordsHeld } from './queries.ts';
import { type QuotaMonth, quotaMonth, usualQuotas } from './rules/quota.ts';
import { settingOf } from './setting-queries.ts';

const kinds = ['practice observation', 'supervision audit'];

/** Who did how many of how many in each of these months ("2026-03", in order), by the quotas and posts of today (ISO). */
export const quotaMonths = async (
  tx: Tx,
  scope: Scope,
  months: readonly string[],
  today: string,
): Promise<QuotaMonth[]> => {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const quotas = await settingOf(tx, scope, 'quotas', usualQuotas);
  const people = await colleagues(tx, scope, today);
  const held = await recordsHeld(tx, scope, kinds, { first: `${first}-01`, last: endOfMonth(last) });
  return months.map((month) => quotaMonth(month, people, held, quotas));
};
