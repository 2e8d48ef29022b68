import { ok, type Result } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { absenceRuleSet } from './events.ts';
import { readInARow } from './rules/attendance.ts';
import { putAbsenceRule } from './store.ts';

/** Sets how often in a row a member of a board may stay away without a word before the chair writes. */
export const setAbsenceRule = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  typed: string,
): Promise<Result<true>> => {
  const inARow = readInARow(typed);
  if (!inARow.ok) return inARow;
  await putAbsenceRule(tx, scope, bodyId, inARow.value);
  await record(tx, scope, absenceRuleSet(bodyId));
  return ok(true);
};
