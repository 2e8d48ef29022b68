import { newId } from '../../kernel/ids.ts';
import type { Origin } from '../../kernel/origin.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { ItemFields } from '../meetings/index.ts';
import type { StandingItem } from './rules/proposed-agenda.ts';
import type { AgendaTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<AgendaTables>();

/**
 * The row of a meeting's agenda, made where there is none, and held to the end of the transaction: two who arrange one
 * agenda wait for each other. `isNew`: it was made now.
 */
export const holdAgenda = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  at: Date,
): Promise<{ isNew: boolean; begunAt: Date | null; publishedAt: Date | null }> => {
  const made = await tables(tx)
    .insertInto('agenda')
    .values({
      authority_id: scope.authorityId,
      meeting_id: meetingId,
      started_at: at,
      published_at: null,
      due: null,
      begun_at: null,
    })
    .onConflict((conflict) => conflict.columns(['authority_id', 'meeting_id']).doNothing())
    .returning('meeting_id')
    .execute();
  const row = await tables(tx)
    .selectFrom('agenda')
    .select(['begun_at as begunAt', 'published_at as publishedAt'])
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { isNew: made.length > 0, ...row };
};

export const updateAgenda = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  changes: Partial<Pick<AgendaTables['agenda'], 'published_at' | 'due' | 'begun_at'>>,
): Promise<void> => {
  await tables(tx)
    .updateTable('agenda')
    .set(changes)
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .execute();
};

/** Writes what only the agenda knows of an item. `origin` undefined leaves where it came from as it is. */
export const putNote = async (
  tx: Tx,
  scope: Scope,
  itemId: string,
  note: { questions: number | null; origin?: Origin | null },
): Promise<void> => {
  const changes = {
    question_minutes: note.questions,
    ...(note.origin !== undefined && { origin: JSON.stringify(note.origin) }),
  };
  await tables(tx)
    .insertInto('agenda_note')
    .values({ authority_id: scope.authorityId, item_id: itemId, origin: JSON.stringify(null), ...changes })
    .onConflict((conflict) => conflict.columns(['authority_id', 'item_id']).doUpdateSet(changes))
    .execute();
};

/** An item that was taken off, whole. */
export type Removed = {
  position: number;
  item: ItemFields;
  questions: number | null;
  origin: Origin | null;
};

export const insertRemoved = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  removed: Removed,
  at: Date,
): Promise<string> => {
  const id = newId();
  await tables(tx)
    .insertInto('removed_item')
    .values({
      authority_id: scope.authorityId,
      id,
      meeting_id: meetingId,
      position: removed.position,
      title: removed.item.title,
      item: JSON.stringify(removed.item),
      question_minutes: removed.questions,
      origin: JSON.stringify(removed.origin),
      removed_at: at,
    })
    .execute();
  return id;
};

export const deleteRemoved = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await tables(tx)
    .deleteFrom('removed_item')
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
};

/** Replaces what stands on every agenda of a board. */
export const putStandingItems = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  items: readonly StandingItem[],
): Promise<void> => {
  await tables(tx)
    .deleteFrom('standing_item')
    .where('authority_id', '=', scope.authorityId)
    .where('body_id', '=', bodyId)
    .execute();
  if (items.length === 0) return;
  const rows = items.map(({ mattersArising, ...item }, position) => ({
    authority_id: scope.authorityId,
    id: newId(),
    body_id: bodyId,
    position,
    ...item,
    matters_arising: mattersArising,
  }));
  await tables(tx).insertInto('standing_item').values(rows).execute();
};
