import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { limitsSet } from './challenge-events.ts';
import { keepLimits } from './challenge-store.ts';
import type { Limits } from './rules/challenge.ts';

/** Sets in how many working days each level answers. Days that were set for an answer already stay. */
export const setLimits = async (tx: Tx, scope: Scope, limits: Limits): Promise<void> => {
  await keepLimits(tx, scope, limits);
  await record(tx, scope, limitsSet(sha256Of(JSON.stringify(limits))));
};
