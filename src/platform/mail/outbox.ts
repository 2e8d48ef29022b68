import { sql } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../database/transaction.ts';
import type { MailTables } from './tables.ts';

/** A letter as the administrator sees it. `to` is a name, or an address where its reader is no person here. */
export type ListedMail = {
  id: string;
  to: string;
  subject: string;
  queuedAt: Date;
  sentAt: Date | null;
  state: 'waiting' | 'sent' | 'given up';
  failure: string | null;
  attempts: number;
};

/** A letter with its words; none where they were wiped or forgotten. */
export type ReadMail = ListedMail & { paragraphs: readonly string[]; link: string | null; secret: boolean };

type Tables = MailTables & { person: { authority_id: string; id: string; name: string } };

/** Letters on one page of the list. */
export const mailsAPage = 50;

const mailsOf = (tx: Tx, { authorityId }: Scope) =>
  tx
    .withTables<Tables>()
    .selectFrom('mail')
    .leftJoin('person', (join) =>
      join.onRef('person.id', '=', 'mail.to_person').onRef('person.authority_id', '=', 'mail.authority_id'),
    )
    .where('mail.authority_id', '=', authorityId)
    .select([
      'mail.id',
      sql<string>`coalesce(person.name, mail.to_address)`.as('to'),
      'mail.subject',
      'mail.queued_at as queuedAt',
      'mail.sent_at as sentAt',
      sql<
        ListedMail['state']
      >`CASE WHEN sent_at IS NOT NULL THEN 'sent' WHEN due_at IS NULL THEN 'given up' ELSE 'waiting' END`.as(
        'state',
      ),
      'mail.failure',
      'mail.attempts',
    ]);

/** The council's letters, newest first, a page at a time (from 1), and how many there are in all. */
export const listMail = async (
  tx: Tx,
  scope: Scope,
  { page }: { page: number },
): Promise<{ mails: ListedMail[]; total: number }> => {
  const { total } = await tx
    .withTables<Tables>()
    .selectFrom('mail')
    .where('authority_id', '=', scope.authorityId)
    .select((count) => count.fn.countAll<string>().as('total'))
    .executeTakeFirstOrThrow();
  const mails = await mailsOf(tx, scope)
    .orderBy('mail.queued_at', 'desc')
    .orderBy('mail.id')
    .limit(mailsAPage)
    .offset((page - 1) * mailsAPage)
    .execute();
  return { mails, total: Number(total) };
};

/** One letter with its words; null where there is none. */
export const readMail = async (tx: Tx, scope: Scope, id: string): Promise<ReadMail | null> => {
  const found = await mailsOf(tx, scope)
    .where('mail.id', '=', id)
    .select([sql<string[]>`mail.paragraphs`.as('paragraphs'), 'mail.link', 'mail.secret'])
    .executeTakeFirst();
  return found ?? null;
};
