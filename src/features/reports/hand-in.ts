import { type Clock, todayIn } from '../../kernel/clock.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { momentOf } from '../../platform/moment.ts';
import { answeredPoints } from './check.ts';
import { dueToYoung, noteDeadlines } from './deadlines.ts';
import { reportHandedIn, reportTakenBack } from './events.ts';
import { tellLeadOfficers, tellYoungPeople } from './notify.ts';
import { appendicesOf, findDraft, reportsHandedIn } from './queries.ts';
import type { Report } from './report.ts';
import { stateAfter } from './rules/states.ts';
import { putVersion, setReport } from './store.ts';
import { heldReport, nameOf } from './write.ts';

/** Hands in the draft as a version, with the check and its answers as they stand. Answers the version's number. */
export const handIn = async (tx: Tx, scope: Scope, found: Report, clock: Clock): Promise<Result<number>> => {
  const report = await heldReport(tx, scope, found);
  const state = stateAfter(report.state, 'hand in');
  if (!state.ok) return state;
  const draft = await findDraft(tx, scope, report.id);
  if (!draft) return refused('Nothing has been written yet. Write the report or upload it first.');
  const today = todayIn(clock);
  const appendices = (await appendicesOf(tx, scope, report.id))
    .filter(({ removed }) => !removed)
    .map(({ id, name, fileName, sha256 }) => ({ id, name, fileName, sha256 }));
  const checked = { ...draft, attached: appendices.map(({ name }) => name) };
  const version = {
    number: (report.latestVersion ?? 0) + 1,
    sections: draft.sections,
    file: draft.file,
    appendices,
    points: await answeredPoints(tx, scope, report, checked, today),
    handedInBy: nameOf(scope),
    handedInAt: momentOf(clock),
  };
  await putVersion(tx, scope, report.id, version);
  await setReport(tx, scope, report.id, { state: state.value, note: null }, version.handedInAt);
  await record(tx, scope, reportHandedIn(report.id, sha256Of(JSON.stringify(version))));
  await tellLeadOfficers(tx, scope, report, today, {
    key: `handed in ${version.number}`,
    subject: `To clear: ${report.title}`,
    paragraphs: [
      `${report.authorName} has handed in the report “${report.title}” for the ${report.meetingTitle}. Please clear it, or send it back with a note.`,
    ],
  });
  await shareWhenDue(tx, scope, report, today);
  return ok(version.number);
};

/** The young people get what was handed in once their day has come, also before it is cleared. */
const shareWhenDue = async (tx: Tx, scope: Scope, report: Report, today: string): Promise<void> => {
  const due = await dueToYoung(tx, scope, report.meetingId);
  if (due !== null && today >= due) await shareWithYoung(tx, scope, report, today);
  await noteDeadlines(tx, scope, report.meetingId, today);
};

/** Shares every report that waits to be cleared and whose day has come by `today`; done twice, nobody is told twice. */
export const shareDue = async (tx: Tx, scope: Scope, today: string): Promise<void> => {
  const handedIn = await reportsHandedIn(tx, scope);
  const ahead = handedIn.filter(({ meetingDate }) => meetingDate !== null && meetingDate >= today);
  for (const report of ahead) await shareWhenDue(tx, scope, report, today);
};

/** Tells the young people, once a report, that there is something to read. */
export const shareWithYoung = (tx: Tx, scope: Scope, report: Report, today: string): Promise<void> =>
  tellYoungPeople(tx, scope, report, today, {
    key: 'to read',
    subject: `A report for you to read: ${report.title}`,
    paragraphs: [
      `There is a new report for the ${report.meetingTitle}. It is called “${report.title}”.`,
      'You can ask a question, or say which part is hard to understand. Its author will answer you.',
    ],
    page: '/young',
  });

/** Takes a report back that has been handed in, to change it. The version stays. */
export const takeBack = async (tx: Tx, scope: Scope, found: Report, clock: Clock): Promise<Result<true>> => {
  const report = await heldReport(tx, scope, found);
  const state = stateAfter(report.state, 'take back');
  if (!state.ok) return state;
  await setReport(tx, scope, report.id, { state: state.value }, momentOf(clock));
  await record(tx, scope, reportTakenBack(report.id));
  return ok(true);
};
