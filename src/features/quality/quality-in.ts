import type { Counts, Period } from '../../kernel/counts.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { recordsHeld } from './queries.ts';
import { auditKinds } from './rules/audit.ts';
import { qualityCounts } from './rules/quality-counts.ts';

/** What was audited and praised in a period, counted. `system` reads in casework: whoever asks need not reach it. */
export const qualityIn = async (tx: Tx, system: Scope, { from, to }: Period): Promise<Counts> => {
  const period = { first: from, last: to };
  return qualityCounts(
    await recordsHeld(tx, system, Object.keys(auditKinds), period),
    await recordsHeld(tx, system, ['compliment'], period),
  );
};
