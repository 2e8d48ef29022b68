import { personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import { peopleHolding } from '../../platform/access/role-queries.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import type { Report } from './report.ts';

type Letter = { key: string; subject: string; paragraphs: string[]; page?: string };

export const reportPath = ({ meetingId, id }: Pick<Report, 'meetingId' | 'id'>, page = ''): string =>
  `/board/meetings/${meetingId}/reports/${id}${page}`;

/** Tells people what happened to a report. Whoever did it need not be told. */
const notify = async (
  tx: Tx,
  scope: Scope,
  report: Report,
  to: readonly string[],
  { key, subject, paragraphs, page }: Letter,
): Promise<void> => {
  for (const personId of new Set(to)) {
    if (personId === personIdOf(scope.actor)) continue;
    await queueMail(tx, scope, {
      to: personId,
      key: `report ${report.id} ${key} ${personId}`,
      subject,
      paragraphs,
      link: reportPath(report, page),
    });
  }
};

export const tellAuthor = (tx: Tx, scope: Scope, report: Report, letter: Letter): Promise<void> =>
  notify(tx, scope, report, [report.authorId], letter);

/** Tells the lead officers of the report's board, as they are on that day. */
export const tellLeadOfficers = async (
  tx: Tx,
  scope: Scope,
  report: Report,
  today: string,
  letter: Letter,
): Promise<void> => {
  const leads = await peopleHolding(tx, scope, ['lead officer'], report.bodyId, today);
  await notify(
    tx,
    scope,
    report,
    leads.map(({ id }) => id),
    letter,
  );
};

/** Tells the young people's representatives of the board; the post sends a copy to those who support them. */
export const tellYoungPeople = async (
  tx: Tx,
  scope: Scope,
  report: Report,
  today: string,
  letter: Letter,
): Promise<void> => {
  const young = await peopleHolding(tx, scope, ["young people's representative"], report.bodyId, today);
  await notify(
    tx,
    scope,
    report,
    young.map(({ id }) => id),
    letter,
  );
};
