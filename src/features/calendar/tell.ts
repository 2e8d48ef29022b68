import { roles } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import { peopleHolding } from '../../platform/access/role-queries.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import type { DatedMeeting } from './queries.ts';

/** What everybody on a board is told. `about` makes the letter's key: told once, however often it is asked for. */
type News = { about: string; subject: string; paragraphs: string[] };

/** Tells everybody who has a part in the board, each by a letter of their own. */
export const tellBoard = async (
  tx: Tx,
  scope: Scope,
  meeting: DatedMeeting,
  today: string,
  { about, subject, paragraphs }: News,
): Promise<void> => {
  for (const { id } of await peopleHolding(tx, scope, roles, meeting.bodyId, today))
    await queueMail(tx, scope, {
      to: id,
      key: `${about} ${id}`,
      subject,
      paragraphs,
      link: `/board/meetings/${meeting.id}`,
    });
};
