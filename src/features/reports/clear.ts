import { type Clock, todayIn } from '../../kernel/clock.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { momentOf } from '../../platform/moment.ts';
import { noteDeadlines } from './deadlines.ts';
import { reportCleared, reportPutBack, reportSentBack, reportWithdrawn } from './events.ts';
import { shareWithYoung } from './hand-in.ts';
import { tellAuthor } from './notify.ts';
import { placePapers, takePapersAway } from './place-papers.ts';
import { findVersion } from './queries.ts';
import type { Report } from './report.ts';
import { stateAfter } from './rules/states.ts';
import { setReport } from './store.ts';
import { heldReport, nameOf } from './write.ts';

/** Clears the version that was handed in last: with its appendices it now stands at its agenda item. */
export const clearReport = async (
  tx: Tx,
  scope: Scope,
  found: Report,
  clock: Clock,
): Promise<Result<true>> => {
  const report = await heldReport(tx, scope, found);
  const state = stateAfter(report.state, 'clear');
  if (!state.ok) return state;
  const version = await findVersion(tx, scope, report.id, report.latestVersion ?? 0);
  if (!version) return refused('There is no version to clear.');
  const paperId = await placePapers(tx, scope, report, version);
  await setReport(
    tx,
    scope,
    report.id,
    { state: state.value, cleared_version: version.number, paper_id: paperId, note: null },
    momentOf(clock),
  );
  await record(tx, scope, reportCleared(report.id));
  await tellAuthor(tx, scope, report, {
    key: `cleared ${version.number}`,
    subject: `Cleared: ${report.title}`,
    paragraphs: [
      `${nameOf(scope)} has cleared your report “${report.title}” for the ${report.meetingTitle}. It now stands on the agenda.`,
    ],
  });
  await shareWithYoung(tx, scope, report, todayIn(clock));
  await noteDeadlines(tx, scope, report.meetingId, todayIn(clock));
  return ok(true);
};

/** Sends a report back to its author. Without a note they would not know why. */
export const sendBack = async (
  tx: Tx,
  scope: Scope,
  found: Report,
  typed: string,
  clock: Clock,
): Promise<Result<true>> => {
  const report = await heldReport(tx, scope, found);
  const state = stateAfter(report.state, 'send back');
  if (!state.ok) return state;
  const note = typed.trim();
  if (note === '') return refused('Say what should change, so that the author knows what to do.');
  await setReport(tx, scope, report.id, { state: state.value, note }, momentOf(clock));
  await record(tx, scope, reportSentBack(report.id));
  await tellAuthor(tx, scope, report, {
    key: `sent back ${report.latestVersion}`,
    subject: `To change: ${report.title}`,
    paragraphs: [`${nameOf(scope)} asks you to change the report “${report.title}”:`, note],
    page: '/write',
  });
  return ok(true);
};

/** Withdraws a report; what stood on the agenda goes. It can be put back. */
export const withdrawReport = async (
  tx: Tx,
  scope: Scope,
  found: Report,
  typed: string,
  clock: Clock,
): Promise<Result<true>> => {
  const report = await heldReport(tx, scope, found);
  const state = stateAfter(report.state, 'withdraw');
  if (!state.ok) return state;
  const note = typed.trim();
  if (note === '') return refused('Say why the report is withdrawn.');
  await takePapersAway(tx, scope, report);
  await setReport(tx, scope, report.id, { state: state.value, note, cleared_version: null }, momentOf(clock));
  await record(tx, scope, reportWithdrawn(report.id));
  await tellAuthor(tx, scope, report, {
    key: `withdrawn ${momentOf(clock).toISOString()}`,
    subject: `Withdrawn: ${report.title}`,
    paragraphs: [`The report “${report.title}” for the ${report.meetingTitle} was withdrawn:`, note],
  });
  return ok(true);
};

/** Puts a withdrawn report back: its author can go on with it. */
export const putBack = async (tx: Tx, scope: Scope, found: Report, clock: Clock): Promise<Result<true>> => {
  const report = await heldReport(tx, scope, found);
  const state = stateAfter(report.state, 'put back');
  if (!state.ok) return state;
  await setReport(tx, scope, report.id, { state: state.value, note: null }, momentOf(clock));
  await record(tx, scope, reportPutBack(report.id));
  return ok(true);
};
