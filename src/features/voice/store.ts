import type { Insertable } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { PostState } from './rules/post.ts';
import type { VoiceTables } from './tables.ts';

export const tables = (tx: Tx) => tx.withTables<VoiceTables>();

type Row<Name extends keyof VoiceTables> = Omit<Insertable<VoiceTables[Name]>, 'authority_id'>;

/** Writes a consent down, and what stands on it. */
export const insertConsent = async (tx: Tx, { authorityId }: Scope, row: Row<'consent'>): Promise<void> => {
  await tables(tx).insertInto('consent_standing').values({ authority_id: authorityId, id: row.id }).execute();
  await tables(tx)
    .insertInto('consent')
    .values({ authority_id: authorityId, ...row })
    .execute();
};

/** Takes back a consent that stands; whatever public row leans on it goes at once. Answers whether it stood. */
export const endConsent = async (
  tx: Tx,
  { authorityId }: Scope,
  id: string,
  withdrawnOn: string,
): Promise<boolean> => {
  const { numUpdatedRows } = await tables(tx)
    .updateTable('consent')
    .set({ withdrawn_on: withdrawnOn })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirstOrThrow();
  await tables(tx)
    .deleteFrom('consent_standing')
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();
  return numUpdatedRows > 0n;
};

/** Keeps what came in, once: answers whether it was new. */
export const insertPost = async (
  tx: Tx,
  { authorityId }: Scope,
  row: Row<'voice_post'>,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tables(tx)
    .insertInto('voice_post')
    .values({ authority_id: authorityId, ...row })
    .onConflict((conflict) => conflict.columns(['authority_id', 'key']).doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
};

export const updatePost = (
  tx: Tx,
  { authorityId }: Scope,
  id: string,
  changed: { state: PostState } | { consent_id: string },
) =>
  tables(tx)
    .updateTable('voice_post')
    .set(changed)
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();

/** Shows somebody's words, or shows them as they are now. */
export const writeShown = (tx: Tx, { authorityId }: Scope, row: Row<'voice_shown'>) =>
  tables(tx)
    .insertInto('voice_shown')
    .values({ authority_id: authorityId, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(['authority_id', 'post_id'])
        .doUpdateSet({ words: row.words, first_name: row.first_name }),
    )
    .execute();

export const deleteShown = (tx: Tx, { authorityId }: Scope, postId: string) =>
  tables(tx)
    .deleteFrom('voice_shown')
    .where('authority_id', '=', authorityId)
    .where('post_id', '=', postId)
    .execute();

export const insertQuote = (tx: Tx, { authorityId }: Scope, row: Row<'voice_quote'>) =>
  tables(tx)
    .insertInto('voice_quote')
    .values({ authority_id: authorityId, ...row })
    .execute();

export const insertSpeaker = (tx: Tx, { authorityId }: Scope, row: Row<'voice_speaker'>) =>
  tables(tx)
    .insertInto('voice_speaker')
    .values({ authority_id: authorityId, ...row })
    .execute();

export const updateQuote = (tx: Tx, { authorityId }: Scope, id: string, words: string) =>
  tables(tx)
    .updateTable('voice_quote')
    .set({ words })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();

export const deleteQuote = (tx: Tx, { authorityId }: Scope, id: string) =>
  tables(tx).deleteFrom('voice_quote').where('authority_id', '=', authorityId).where('id', '=', id).execute();

export const writeHours = (tx: Tx, { authorityId }: Scope, row: Row<'voice_hours'>) =>
  tables(tx)
    .insertInto('voice_hours')
    .values({ authority_id: authorityId, ...row })
    .onConflict((conflict) => conflict.column('authority_id').doUpdateSet(row))
    .execute();

export const writeLead = (tx: Tx, { authorityId }: Scope, row: Row<'voice_lead'>) =>
  tables(tx)
    .insertInto('voice_lead')
    .values({ authority_id: authorityId, ...row })
    .onConflict((conflict) => conflict.column('authority_id').doUpdateSet(row))
    .execute();
