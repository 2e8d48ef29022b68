import type { Block } from '../../kernel/paper.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Answered, Draft, ReportFile, Version } from './report.ts';
import type { ReportState } from './rules/states.ts';
import type { ReportTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<ReportTables>();

const fileColumns = (file: ReportFile | null) => {
  if (file === null) return { file_sha256: null, file: JSON.stringify(null) };
  const { sha256, ...facts } = file;
  return { file_sha256: sha256, file: JSON.stringify(facts) };
};

type NewReport = {
  id: string;
  meetingId: string;
  itemId: string | null;
  title: string;
  authorId: string;
  due: string | null;
};

export const putReport = async (tx: Tx, scope: Scope, report: NewReport): Promise<void> => {
  await tables(tx)
    .insertInto('report')
    .values({
      authority_id: scope.authorityId,
      id: report.id,
      meeting_id: report.meetingId,
      item_id: report.itemId,
      title: report.title,
      author_id: report.authorId,
      due: report.due,
      state: 'asked for',
      note: null,
      cleared_version: null,
      paper_id: null,
    })
    .execute();
};

type ChangedFields = {
  state?: ReportState;
  note?: string | null;
  cleared_version?: number | null;
  paper_id?: string | null;
};

export const setReport = async (
  tx: Tx,
  scope: Scope,
  id: string,
  fields: ChangedFields,
  at: Date,
): Promise<void> => {
  await tables(tx)
    .updateTable('report')
    .set({ ...fields, changed_at: at })
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
};

/** Gives the reports of one meeting to another. Answers their ids. */
export const moveReportsTo = async (tx: Tx, scope: Scope, from: string, to: string): Promise<string[]> => {
  const moved = await tables(tx)
    .updateTable('report')
    .set({ meeting_id: to })
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', from)
    .returning('id')
    .execute();
  return moved.map(({ id }) => id);
};

/** Holds the report until the transaction ends, so that no two steps are taken at once. */
export const lockReport = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await tables(tx)
    .selectFrom('report')
    .select('id')
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .forUpdate()
    .execute();
};

export const putDraft = async (tx: Tx, scope: Scope, reportId: string, draft: Draft): Promise<void> => {
  const row = {
    revision: draft.revision,
    sections: JSON.stringify(draft.sections),
    ...fileColumns(draft.file),
    saved_by: draft.savedBy,
    saved_at: draft.savedAt,
  };
  await tables(tx)
    .insertInto('report_draft')
    .values({ authority_id: scope.authorityId, report_id: reportId, ...row })
    .onConflict((conflict) => conflict.columns(['authority_id', 'report_id']).doUpdateSet(row))
    .execute();
};

export const putVersion = async (tx: Tx, scope: Scope, reportId: string, version: Version): Promise<void> => {
  await tables(tx)
    .insertInto('report_version')
    .values({
      authority_id: scope.authorityId,
      report_id: reportId,
      number: version.number,
      sections: JSON.stringify(version.sections),
      ...fileColumns(version.file),
      appendices: JSON.stringify(version.appendices),
      points: JSON.stringify(version.points),
      handed_in_by: version.handedInBy,
      handed_in_at: version.handedInAt,
    })
    .execute();
};

export const putAnswer = async (
  tx: Tx,
  scope: Scope,
  reportId: string,
  answered: Answered,
): Promise<void> => {
  const row = { point: JSON.stringify(answered.point), ...answered.answer };
  await tables(tx)
    .insertInto('report_answer')
    .values({ authority_id: scope.authorityId, report_id: reportId, key: answered.point.key, ...row })
    .onConflict((conflict) => conflict.columns(['authority_id', 'report_id', 'key']).doUpdateSet(row))
    .execute();
};

export const deleteAnswer = async (tx: Tx, scope: Scope, reportId: string, key: string): Promise<void> => {
  await tables(tx)
    .deleteFrom('report_answer')
    .where('authority_id', '=', scope.authorityId)
    .where('report_id', '=', reportId)
    .where('key', '=', key)
    .execute();
};

type NewAppendix = {
  id: string;
  position: number;
  name: string;
  fileName: string;
  sha256: string;
  content: Block[] | null;
};

export const putAppendix = async (
  tx: Tx,
  scope: Scope,
  reportId: string,
  { id, position, name, fileName, sha256, content }: NewAppendix,
): Promise<void> => {
  await tables(tx)
    .insertInto('report_appendix')
    .values({
      authority_id: scope.authorityId,
      id,
      report_id: reportId,
      position,
      name,
      file_name: fileName,
      file_sha256: sha256,
      content: JSON.stringify(content),
      removed_at: null,
      paper_id: null,
    })
    .execute();
};

export const setAppendix = async (
  tx: Tx,
  scope: Scope,
  id: string,
  fields: { removed_at?: Date | null; paper_id?: string | null },
): Promise<void> => {
  await tables(tx)
    .updateTable('report_appendix')
    .set(fields)
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
};

type NewQuestion = {
  id: string;
  kind: 'question' | 'not understood';
  place: string | null;
  text: string;
  askedBy: string;
  askedAt: Date;
};

export const putQuestion = async (
  tx: Tx,
  scope: Scope,
  reportId: string,
  { id, kind, place, text, askedBy, askedAt }: NewQuestion,
): Promise<void> => {
  await tables(tx)
    .insertInto('report_question')
    .values({
      authority_id: scope.authorityId,
      id,
      report_id: reportId,
      kind,
      place,
      text,
      asked_by: askedBy,
      asked_at: askedAt,
      answer: null,
      answered_at: null,
    })
    .execute();
};

export const setQuestionAnswer = async (
  tx: Tx,
  scope: Scope,
  id: string,
  answer: string,
  at: Date,
): Promise<void> => {
  await tables(tx)
    .updateTable('report_question')
    .set({ answer, answered_at: at })
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
};

/** Puts these words in the place of all that the council had. */
export const putReaderWords = async (
  tx: Tx,
  scope: Scope,
  words: readonly { word: string; expansion: string | null }[],
): Promise<void> => {
  await tables(tx).deleteFrom('reader_word').where('authority_id', '=', scope.authorityId).execute();
  if (words.length === 0) return;
  await tables(tx)
    .insertInto('reader_word')
    .values(words.map((word) => ({ authority_id: scope.authorityId, ...word })))
    .execute();
};
