import type { Origin } from '../../kernel/origin.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { findMeeting, type ItemFields, type RecordedItem } from '../meetings/index.ts';
import { type StandingItem, usualStandingItems } from './rules/proposed-agenda.ts';
import type { Removed } from './store.ts';
import type { AgendaTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<AgendaTables>();

/** An item with what only the agenda knows of it: minutes kept for questions, and what brought it here. */
export type ItemOnAgenda = RecordedItem & { questions: number | null; origin: Origin | null };

/** The agenda of a meeting. Moments in milliseconds; `due` the day by which it had to be published. */
export type Agenda = {
  started: number | null;
  published: number | null;
  due: string | null;
  /** The meeting has begun: its items stay. */
  begun: boolean;
  items: ItemOnAgenda[];
  removed: { id: string; title: string }[];
};

const notesOf = async (
  tx: Tx,
  scope: Scope,
  itemIds: readonly string[],
): Promise<Map<string, { questions: number | null; origin: Origin | null }>> => {
  if (itemIds.length === 0) return new Map();
  const rows = await tables(tx)
    .selectFrom('agenda_note')
    .select(['item_id as itemId', 'question_minutes as questions', 'origin'])
    .where('authority_id', '=', scope.authorityId)
    .where('item_id', 'in', itemIds)
    .execute();
  return new Map(rows.map(({ itemId, ...note }) => [itemId, note]));
};

const removedOf = (tx: Tx, scope: Scope, meetingId: string) =>
  tables(tx)
    .selectFrom('removed_item')
    .select(['id', 'title'])
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .orderBy('removed_at')
    .execute();

/** The agenda of a meeting in its order, or null where there is no such meeting. */
export const agendaOf = async (tx: Tx, scope: Scope, meetingId: string): Promise<Agenda | null> => {
  const meeting = await findMeeting(tx, scope, meetingId);
  if (!meeting) return null;
  const row = await tables(tx)
    .selectFrom('agenda')
    .selectAll()
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst();
  const notes = await notesOf(
    tx,
    scope,
    meeting.items.map(({ id }) => id),
  );
  return {
    started: row?.started_at.getTime() ?? null,
    published: row?.published_at?.getTime() ?? null,
    due: row?.due ?? null,
    begun: Boolean(row?.begun_at),
    items: meeting.items.map((item) => ({
      ...item,
      questions: notes.get(item.id)?.questions ?? null,
      origin: notes.get(item.id)?.origin ?? null,
    })),
    removed: await removedOf(tx, scope, meetingId),
  };
};

/** What brought an item onto the agenda, or null where somebody wrote it there. */
export const originOfItem = async (tx: Tx, scope: Scope, itemId: string): Promise<Origin | null> =>
  (await notesOf(tx, scope, [itemId])).get(itemId)?.origin ?? null;

/** An item of that meeting that was taken off, or null. */
export const findRemoved = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  id: string,
): Promise<Removed | null> => {
  const row = await tables(tx)
    .selectFrom('removed_item')
    .select(['position', 'item', 'question_minutes as questions', 'origin'])
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? { ...row, item: row.item as ItemFields } : null;
};

/** What stands on every agenda of a board; the usual items where it has not set its own. */
export const standingItemsOf = async (tx: Tx, scope: Scope, bodyId: string): Promise<StandingItem[]> => {
  const rows = await tables(tx)
    .selectFrom('standing_item')
    .select(['place', 'title', 'purpose', 'minutes', 'matters_arising as mattersArising'])
    .where('authority_id', '=', scope.authorityId)
    .where('body_id', '=', bodyId)
    .orderBy('position')
    .execute();
  return rows.length > 0 ? rows : [...usualStandingItems];
};
