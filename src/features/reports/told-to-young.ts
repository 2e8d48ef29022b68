import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { dueToYoung } from './deadlines.ts';
import { findVersion, reportsOf } from './queries.ts';
import { versionForYoung } from './rules/readers.ts';
import type { Sections } from './rules/sections.ts';

/** What a report says of what it means for children, and how young people take part. */
export type ToldToYoung = Pick<
  Sections,
  'youngSummary' | 'whyItMatters' | 'impact' | 'whatNext' | 'interactive'
>;

/**
 * What the authors of a meeting's reports answered to the Golden Rules, by agenda item: of the version that young people may
 * read by `today` and of no draft.
 */
export const toldToYoung = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  today: string,
): Promise<Map<string, ToldToYoung>> => {
  const youngDue = await dueToYoung(tx, scope, meetingId);
  const told = new Map<string, ToldToYoung>();
  for (const report of await reportsOf(tx, scope, meetingId)) {
    const number = versionForYoung({ ...report, youngDue }, today);
    const version = number === null ? null : await findVersion(tx, scope, report.id, number);
    if (report.itemId !== null && version) told.set(report.itemId, version.sections);
  }
  return told;
};
