import { daysBetween } from '../../kernel/days.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { untold } from './queries.ts';
import { poundWords } from './rules/pence.ts';
import { chaseKey } from './rules/read-grants.ts';

/** Asks whoever proposed a grant what it did: before the day, on it, and each week after it, until it is told. */
export const chaseReports = async (tx: Tx, scope: Scope, today: string): Promise<void> => {
  for (const { id, personId, title, givenPence, reportDue } of await untold(tx, scope)) {
    if (personId === null || givenPence === null || reportDue === null) continue;
    const key = chaseKey(reportDue, daysBetween(today, reportDue));
    if (key === null) continue;
    await queueMail(tx, scope, {
      to: personId,
      key: `grant ${id} report ${key}`,
      subject: `What did the grant do? ${title}`,
      paragraphs: [
        `${poundWords(givenPence)} was given for: ${title}.`,
        `Please tell by ${dateWords(reportDue)} what it did for young people, and what of it was spent. What is left goes back to the pot.`,
      ],
      link: `/grants/proposals/${id}/outcome`,
    });
  }
};
