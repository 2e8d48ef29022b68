import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { dueOf, noteDone } from '../calendar/index.ts';
import { reportsOf } from './queries.ts';
import { versionForYoung } from './rules/readers.ts';

/** The day by which the young people have the reports of a meeting, as its board has set it; null without a date. */
export const dueToYoung = (tx: Tx, scope: Scope, meetingId: string): Promise<string | null> =>
  dueOf(tx, scope, meetingId, 'young people');

/** Notes in the calendar once every report of the meeting is in, and once the young people have all of them. */
export const noteDeadlines = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  today: string,
): Promise<void> => {
  const reports = (await reportsOf(tx, scope, meetingId)).filter(({ state }) => state !== 'withdrawn');
  const youngDue = await dueToYoung(tx, scope, meetingId);
  if (reports.every(({ state }) => state === 'handed in' || state === 'cleared'))
    await noteDone(tx, scope, meetingId, 'reports', today);
  if (reports.every((report) => versionForYoung({ ...report, youngDue }, today) !== null))
    await noteDone(tx, scope, meetingId, 'young people', today);
};
