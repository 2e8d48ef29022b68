import { sql } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../database/transaction.ts';
import { forgottenBefore, leaseEnds, nextAttempt, tooOldBefore } from './rules/backoff.ts';
import type { Wording } from './rules/letter.ts';
import type { Refusal } from './rules/refusal-words.ts';
import type { MailTables } from './tables.ts';

/** A letter whose turn it is, held for its lease by whoever took it. */
export type DueMail = Wording & {
  id: string;
  toPerson: string | null;
  toAddress: string;
  copied: boolean;
  queuedAt: Date;
  attempts: number;
};

const mailIn = (tx: Tx) => tx.withTables<MailTables>();

/** Takes the letter that has waited longest, so that no other process hands it over; null where none is due. */
export const takeDueMail = async (tx: Tx, { authorityId }: Scope, now: Date): Promise<DueMail | null> => {
  const taken = await mailIn(tx)
    .updateTable('mail')
    .set((row) => ({ due_at: leaseEnds(now), attempts: row('attempts', '+', 1) }))
    .where('authority_id', '=', authorityId)
    .where('id', '=', (one) =>
      one
        .selectFrom('mail')
        .select('id')
        .where('authority_id', '=', authorityId)
        .where('due_at', '<=', now)
        .orderBy('due_at')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning([
      'id',
      'to_person as toPerson',
      'to_address as toAddress',
      'copied',
      'subject',
      sql<string[]>`paragraphs`.as('paragraphs'),
      'link',
      'stop',
      'queued_at as queuedAt',
      'attempts',
    ])
    .executeTakeFirst();
  return taken ?? null;
};

/** Notes that a letter has gone. What lets its reader in is wiped. */
export const noteSent = async (tx: Tx, { authorityId }: Scope, id: string, now: Date): Promise<void> => {
  await mailIn(tx)
    .updateTable('mail')
    .set({
      sent_at: now,
      due_at: null,
      failure: null,
      paragraphs: sql`CASE WHEN secret THEN '[]'::jsonb ELSE paragraphs END`,
      link: sql`CASE WHEN secret THEN NULL ELSE link END`,
      stop: sql`CASE WHEN secret THEN NULL ELSE stop END`,
    })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();
};

/** Notes why a letter did not go, and when it is tried again, if at all. */
export const noteFailure = async (
  tx: Tx,
  { authorityId }: Scope,
  { id, attempts, queuedAt }: DueMail,
  { failure, kind }: Refusal,
  now: Date,
): Promise<void> => {
  await mailIn(tx)
    .updateTable('mail')
    .set({ failure, due_at: kind === 'ever' ? null : nextAttempt(attempts, queuedAt, now) })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();
};

/** Gives up what has waited too long to be of use, and forgets the words of what went long ago. */
export const tidyMail = async (tx: Tx, { authorityId }: Scope, now: Date): Promise<void> => {
  await mailIn(tx)
    .updateTable('mail')
    .set({
      due_at: null,
      failure: sql`coalesce(failure, 'It could not go within a week, so it was given up.')`,
    })
    .where('authority_id', '=', authorityId)
    .where('due_at', 'is not', null)
    .where('queued_at', '<', tooOldBefore(now))
    .execute();
  await mailIn(tx)
    .updateTable('mail')
    .set({ paragraphs: '[]', link: null, stop: null })
    .where('authority_id', '=', authorityId)
    .where('sent_at', '<', forgottenBefore(now))
    .where(sql<boolean>`paragraphs <> '[]'`)
    .execute();
};

/** Has a letter that was given up tried again. False where there is no such letter. */
export const tryMailAgain = async (
  tx: Tx,
  { authorityId }: Scope,
  id: string,
  now: Date,
): Promise<boolean> => {
  const { numUpdatedRows } = await mailIn(tx)
    .updateTable('mail')
    .set({ due_at: now, queued_at: now, attempts: 0, failure: null })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .where('due_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};
