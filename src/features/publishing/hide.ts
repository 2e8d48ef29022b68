import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { allKeptNames, listDetails } from './queries.ts';
import type { Naming } from './rules/adult-names.ts';
import { recordMasking } from './rules/personal-details-of-record.ts';

/**
 * How the texts of a meeting are masked for everyone who may not see more: the names of young people that are kept
 * apart, and every personal detail in `record` that the clerk has not decided to keep.
 */
export const hiderFor = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  record: Naming,
): Promise<(text: string) => string> =>
  recordMasking(record, await allKeptNames(tx, scope), await listDetails(tx, scope, meetingId));
