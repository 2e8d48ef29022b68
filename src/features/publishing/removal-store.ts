import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Removal, RemovalReason } from './rules/removals.ts';
import { tables } from './store.ts';
import type { Deed } from './tables.ts';

/** Why something is done: in the fixed words that the public may read, and in the clerk's own for the record. */
export type Reason = { why: RemovalReason | null; note: string };

/** Writes down who did what about what is public, when and why. */
export const putDeed = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  deed: Deed,
  { why, note }: Reason,
  at: Date,
): Promise<void> => {
  const by = 'name' in scope.actor && scope.actor.name !== null ? scope.actor.name : 'the public';
  await tables(tx)
    .insertInto('publication_deed')
    .values({
      authority_id: scope.authorityId,
      id: newId(),
      meeting_id: meetingId,
      deed,
      at,
      by_name: by,
      why,
      note,
    })
    .execute();
};

/** Keeps what is to be taken away. Answers its id. */
export const putRemoval = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  { words, paperId, why }: Removal,
  at: Date,
): Promise<string> => {
  const id = newId();
  await tables(tx)
    .insertInto('removal')
    .values({
      authority_id: scope.authorityId,
      id,
      meeting_id: meetingId,
      words,
      paper_id: paperId,
      why,
      removed_at: at,
    })
    .execute();
  return id;
};

/** Marks a removal as put back. Answers whether there was one. */
export const setRemovalUndone = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  id: string,
  at: Date,
): Promise<boolean> => {
  const { numUpdatedRows } = await tables(tx)
    .updateTable('removal')
    .set({ undone_at: at })
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

/** What joined another record takes its removals along, so that nothing comes back. */
export const moveRemovals = async (tx: Tx, scope: Scope, fromId: string, toId: string): Promise<void> => {
  await tables(tx)
    .updateTable('removal')
    .set({ meeting_id: toId })
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', fromId)
    .execute();
};

/** Remembers that something was public at the meeting's address and was taken down. */
export const putWithdrawn = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  slug: string,
  why: RemovalReason,
  at: Date,
): Promise<void> => {
  const values = { meeting_id: meetingId, withdrawn_at: at, why };
  await tables(tx)
    .insertInto('withdrawn_address')
    .values({ authority_id: scope.authorityId, slug, ...values })
    .onConflict((conflict) => conflict.columns(['authority_id', 'slug']).doUpdateSet(values))
    .execute();
};

/** Forgets it: the meeting is public again. */
export const deleteWithdrawn = async (tx: Tx, scope: Scope, meetingId: string): Promise<void> => {
  await tables(tx)
    .deleteFrom('withdrawn_address')
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .execute();
};
