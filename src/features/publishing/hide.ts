import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { allKeptNames, listDetails } from './queries.ts';
import { listRemovals } from './removal-queries.ts';
import type { Naming } from './rules/adult-names.ts';
import { recordMasking } from './rules/personal-details-of-record.ts';
import { removing } from './rules/removals.ts';

/**
 * How the texts of a meeting are masked for everyone who may not see more: the names of young people that are kept
 * apart, every personal detail in `record` that the clerk has not decided to keep, and words that were taken out.
 */
export const hiderFor = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  record: Naming,
): Promise<(text: string) => string> => {
  const mask = recordMasking(record, await allKeptNames(tx, scope), await listDetails(tx, scope, meetingId));
  const remove = removing(await listRemovals(tx, scope, meetingId));
  // Words are taken out as they were written; and again as they are shown, where the clerk copied them from a page.
  return (text) => remove(mask(remove(text)));
};
