import { holds, personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import { peopleHolding } from '../../platform/access/role-queries.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { dueToYoung } from './deadlines.ts';
import { findReport, reportsOf } from './queries.ts';
import type { Report } from './report.ts';
import { type Reader, seesAll, versionFor } from './rules/readers.ts';

/** A report with what the one who asks is to it, and the version that they may read (null: all but none is there). */
export type OpenReport = {
  report: Report & { youngDue: string | null };
  reader: Reader;
  lead: boolean;
  version: number | null;
};

/** Whether somebody stands beside a young people's representative of that board. */
const supports = async (tx: Tx, scope: Scope, bodyId: string, today: string): Promise<boolean> => {
  const me = personIdOf(scope.actor);
  if (me === null) return false;
  const young = await peopleHolding(tx, scope, ["young people's representative"], bodyId, today);
  return young.some(({ supporterId }) => supporterId === me);
};

const readerOf = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  today: string,
): Promise<Omit<Reader, 'author'>> => ({
  runs: holds(scope.actor, ['clerk', 'lead officer'], bodyId),
  sits: holds(scope.actor, ['chair', 'member', 'co-opted'], bodyId),
  young:
    holds(scope.actor, ["young people's representative"], bodyId) ||
    (await supports(tx, scope, bodyId, today)),
});

const opened = (
  scope: Scope,
  report: OpenReport['report'],
  reader: Omit<Reader, 'author'>,
  today: string,
): OpenReport | null => {
  const whole = { ...reader, author: personIdOf(scope.actor) === report.authorId };
  const version = versionFor(report, whole, today);
  if (version === null && !seesAll(whole)) return null;
  return { report, reader: whole, lead: holds(scope.actor, ['lead officer'], report.bodyId), version };
};

/** The report of that address, or null where there is none for the one who asks. */
export const openReport = async (
  tx: Tx,
  scope: Scope,
  at: { meeting: string; report: string },
  today: string,
): Promise<OpenReport | null> => {
  const report = await findReport(tx, scope, at.meeting, at.report);
  if (!report) return null;
  const youngDue = await dueToYoung(tx, scope, report.meetingId);
  return opened(scope, { ...report, youngDue }, await readerOf(tx, scope, report.bodyId, today), today);
};

/** The reports of a meeting that are for the one who asks. */
export const openReportsOf = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  bodyId: string,
  today: string,
): Promise<OpenReport[]> => {
  const reader = await readerOf(tx, scope, bodyId, today);
  const youngDue = await dueToYoung(tx, scope, meetingId);
  return (await reportsOf(tx, scope, meetingId)).flatMap(
    (report) => opened(scope, { ...report, youngDue }, reader, today) ?? [],
  );
};
