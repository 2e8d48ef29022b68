import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Question } from './report.ts';
import type { ReportTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<ReportTables>();

/** What young people asked about a report, the oldest first. */
export const questionsOf = async (tx: Tx, scope: Scope, reportId: string): Promise<Question[]> => {
  const found = await tables(tx)
    .selectFrom('report_question')
    .innerJoin('person', (join) =>
      join
        .onRef('person.authority_id', '=', 'report_question.authority_id')
        .onRef('person.id', '=', 'report_question.asked_by'),
    )
    .selectAll('report_question')
    .select('person.name as askedBy')
    .where('report_question.authority_id', '=', scope.authorityId)
    .where('report_question.report_id', '=', reportId)
    .orderBy('asked_at')
    .orderBy('report_question.id')
    .execute();
  return found.map((row) => ({
    id: row.id,
    kind: row.kind,
    place: row.place,
    text: row.text,
    askedById: row.asked_by,
    askedBy: row.askedBy,
    askedAt: row.asked_at,
    answer: row.answer,
    answeredAt: row.answered_at,
  }));
};

/** What young people asked about somebody's reports and nobody has answered. */
export const openQuestionsTo = (
  tx: Tx,
  scope: Scope,
  authorId: string,
): Promise<{ meetingId: string; id: string; title: string; askedAt: Date }[]> =>
  tables(tx)
    .selectFrom('report_question')
    .innerJoin('report', (join) =>
      join
        .onRef('report.authority_id', '=', 'report_question.authority_id')
        .onRef('report.id', '=', 'report_question.report_id'),
    )
    .select([
      'report.meeting_id as meetingId',
      'report.id',
      'report.title',
      'report_question.asked_at as askedAt',
    ])
    .where('report_question.authority_id', '=', scope.authorityId)
    .where('report.author_id', '=', authorId)
    .where('report_question.answer', 'is', null)
    .orderBy('report_question.asked_at')
    .execute();
