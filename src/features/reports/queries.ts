import { sql } from 'kysely';
import type { Block } from '../../kernel/paper.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { meetingTitle } from '../meetings/index.ts';
import type { Answered, Appendix, Draft, Report, ReportFile, Version } from './report.ts';
import type { ReportTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<ReportTables>();

const rows = (tx: Tx, scope: Scope) =>
  tables(tx)
    .selectFrom('report')
    .innerJoin('meeting', (join) =>
      join
        .onRef('meeting.authority_id', '=', 'report.authority_id')
        .onRef('meeting.id', '=', 'report.meeting_id'),
    )
    .innerJoin('body', (join) =>
      join.onRef('body.authority_id', '=', 'report.authority_id').onRef('body.id', '=', 'meeting.body_id'),
    )
    .innerJoin('person', (join) =>
      join
        .onRef('person.authority_id', '=', 'report.authority_id')
        .onRef('person.id', '=', 'report.author_id'),
    )
    .selectAll('report')
    .select([
      'meeting.date as meetingDate',
      'body.id as bodyId',
      'body.name as bodyName',
      'person.name as authorName',
    ])
    .select((eb) => [
      eb
        .selectFrom('report_version')
        .select((version) => version.fn.max<number | null>('number').as('number'))
        .whereRef('report_version.authority_id', '=', 'report.authority_id')
        .whereRef('report_version.report_id', '=', 'report.id')
        .as('latestVersion'),
      eb
        .selectFrom('report_version')
        .select(sql<string | null>`(min(handed_in_at) AT TIME ZONE 'Europe/London')::date`.as('day'))
        .whereRef('report_version.authority_id', '=', 'report.authority_id')
        .whereRef('report_version.report_id', '=', 'report.id')
        .as('handedInOn'),
    ])
    .where('report.authority_id', '=', scope.authorityId);

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number];

const reportOf = (row: Row): Report => ({
  id: row.id,
  meetingId: row.meeting_id,
  itemId: row.item_id,
  bodyId: row.bodyId,
  title: row.title,
  authorId: row.author_id,
  authorName: row.authorName,
  due: row.due,
  state: row.state,
  note: row.note,
  clearedVersion: row.cleared_version,
  latestVersion: row.latestVersion,
  paperId: row.paper_id,
  handedInOn: row.handedInOn,
  meetingDate: row.meetingDate,
  meetingTitle: meetingTitle({ body: row.bodyName, date: row.meetingDate }),
  askedOn: row.asked_at.toISOString().slice(0, 10),
  changedAt: row.changed_at,
});

/** The reports of a meeting, in the order in which they were asked for. */
export const reportsOf = async (tx: Tx, scope: Scope, meetingId: string): Promise<Report[]> =>
  (
    await rows(tx, scope)
      .where('report.meeting_id', '=', meetingId)
      .orderBy('report.asked_at')
      .orderBy('report.id')
      .execute()
  ).map(reportOf);

/** The reports of a meeting that the lead officer has cleared. */
export const clearedReports = async (tx: Tx, scope: Scope, meetingId: string): Promise<Report[]> =>
  (await reportsOf(tx, scope, meetingId)).filter(
    ({ clearedVersion, state }) => clearedVersion !== null && state !== 'withdrawn',
  );

/** The reports that somebody writes, the next meeting first. */
export const reportsByAuthor = async (tx: Tx, scope: Scope, authorId: string): Promise<Report[]> =>
  (
    await rows(tx, scope)
      .where('report.author_id', '=', authorId)
      .orderBy('report.due')
      .orderBy('report.id')
      .execute()
  ).map(reportOf);

/** The reports that wait for the lead officer. */
export const reportsHandedIn = async (tx: Tx, scope: Scope): Promise<Report[]> =>
  (
    await rows(tx, scope)
      .where('report.state', '=', 'handed in')
      .orderBy('report.changed_at')
      .orderBy('report.id')
      .execute()
  ).map(reportOf);

export const findReport = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  id: string,
): Promise<Report | null> => {
  const row = await rows(tx, scope)
    .where('report.meeting_id', '=', meetingId)
    .where('report.id', '=', id)
    .executeTakeFirst();
  return row ? reportOf(row) : null;
};

const fileOf = (row: {
  file_sha256: string | null;
  file: Omit<ReportFile, 'sha256'> | null;
}): ReportFile | null => (row.file_sha256 && row.file ? { ...row.file, sha256: row.file_sha256 } : null);

export const findDraft = async (tx: Tx, scope: Scope, reportId: string): Promise<Draft | null> => {
  const row = await tables(tx)
    .selectFrom('report_draft')
    .selectAll()
    .where('authority_id', '=', scope.authorityId)
    .where('report_id', '=', reportId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    revision: row.revision,
    sections: row.sections,
    file: fileOf(row),
    savedBy: row.saved_by,
    savedAt: row.saved_at,
  };
};

/** What was handed in, the newest first. */
export const versionsOf = async (tx: Tx, scope: Scope, reportId: string): Promise<Version[]> => {
  const found = await tables(tx)
    .selectFrom('report_version')
    .selectAll()
    .where('authority_id', '=', scope.authorityId)
    .where('report_id', '=', reportId)
    .orderBy('number', 'desc')
    .execute();
  return found.map((row) => ({
    number: row.number,
    sections: row.sections,
    file: fileOf(row),
    appendices: row.appendices,
    points: row.points,
    handedInBy: row.handed_in_by,
    handedInAt: row.handed_in_at,
  }));
};

export const findVersion = async (
  tx: Tx,
  scope: Scope,
  reportId: string,
  number: number,
): Promise<Version | null> =>
  (await versionsOf(tx, scope, reportId)).find((version) => version.number === number) ?? null;

export type KeptAppendix = Appendix & {
  position: number;
  content: Block[] | null;
  removed: boolean;
  paperId: string | null;
};

export const appendicesOf = async (tx: Tx, scope: Scope, reportId: string): Promise<KeptAppendix[]> => {
  const found = await tables(tx)
    .selectFrom('report_appendix')
    .selectAll()
    .where('authority_id', '=', scope.authorityId)
    .where('report_id', '=', reportId)
    .orderBy('position')
    .execute();
  return found.map((row) => ({
    id: row.id,
    position: row.position,
    name: row.name,
    fileName: row.file_name,
    sha256: row.file_sha256,
    content: row.content,
    removed: row.removed_at !== null,
    paperId: row.paper_id,
  }));
};

export const answersOf = async (tx: Tx, scope: Scope, reportId: string): Promise<Answered[]> => {
  const found = await tables(tx)
    .selectFrom('report_answer')
    .select(['point', 'answer', 'because'])
    .where('authority_id', '=', scope.authorityId)
    .where('report_id', '=', reportId)
    .orderBy('key')
    .execute();
  return found.map(({ point, answer, because }) => ({ point, answer: { answer, because } }));
};
