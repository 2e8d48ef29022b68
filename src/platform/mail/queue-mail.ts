import { sql } from 'kysely';
import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../database/transaction.ts';
import type { MailTables } from './tables.ts';

/** Told within the database as soon as a letter is queued for good. */
export const mailChannel = 'hearth_mail';

/**
 * A letter to somebody: a person here (`to`, whose address is looked up when it goes), or an address (`toAddress`, for
 * somebody who is no person here yet). `key` says what the letter is for, such as "action 7f… due 2026-03-10": the same
 * key goes once, however often it is asked for. `link` is a path of the site, such as "/actions".
 */
export type Mail = ({ to: string; toAddress?: never } | { to?: never; toAddress: string }) & {
  key: string;
  subject: string;
  paragraphs: readonly string[];
  link?: string;
  /** A path of the site where its reader stops such letters: a page, and at once for a mail program that posts there. */
  stop?: string;
  /** Not for the supporter of a young person, who gets a copy of everything else. */
  alone?: boolean;
  /** It lets its reader in: nobody gets a copy, and its words are wiped once it has gone. */
  secret?: boolean;
};

/** Queues a letter in the caller's transaction, of the board zone: it goes when that has happened, or not at all. */
export const queueMail = async (tx: Tx, scope: Scope, mail: Mail): Promise<void> => {
  const { secret = false, alone = false } = mail;
  await tx
    .withTables<MailTables>()
    .insertInto('mail')
    .values({
      authority_id: scope.authorityId,
      id: newId(),
      key: mail.key,
      to_person: mail.to ?? null,
      to_address: mail.toAddress ?? '',
      copied: !(secret || alone),
      secret,
      subject: mail.subject,
      paragraphs: JSON.stringify(mail.paragraphs),
      link: mail.link ?? null,
      stop: mail.stop ?? null,
      queued_at: sql`now()`,
      due_at: sql`now()`,
      sent_at: null,
      failure: null,
    })
    .onConflict((conflict) => conflict.columns(['authority_id', 'key']).doNothing())
    .execute();
  await sql`SELECT pg_notify(${mailChannel}, '')`.execute(tx);
};
