import type { Clock } from '../../kernel/clock.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { momentOf } from '../../platform/moment.ts';
import { addItem, findMeeting, moveItem, type RecordedMeeting, removeItem } from '../meetings/index.ts';
import { agendaChanged } from './events.ts';
import { numberItems } from './number-items.ts';
import { agendaOf, findRemoved } from './queries.ts';
import { type Move, moved } from './rules/order.ts';
import { deleteRemoved, holdAgenda, insertRemoved, putNote } from './store.ts';

const idsOf = (meeting: RecordedMeeting | null): string[] => meeting?.items.map(({ id }) => id) ?? [];

/** Moves an item by a button: up, down, or behind another. The numbers follow. */
export const moveOnAgenda = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  itemId: string,
  move: Move,
  clock: Clock,
): Promise<void> => {
  await holdAgenda(tx, scope, meetingId, momentOf(clock));
  const ids = idsOf(await findMeeting(tx, scope, meetingId));
  const place = moved(ids, itemId, move).indexOf(itemId);
  if (place === ids.indexOf(itemId)) return;
  await moveItem(tx, scope, itemId, place);
  await numberItems(tx, scope, meetingId);
  await record(tx, scope, agendaChanged(meetingId));
};

/**
 * Takes an item off. It is kept whole and can be put back. Once the meeting has begun items stay: minutes may have been
 * written; an item that is not taken is deferred.
 */
export const takeOffAgenda = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  itemId: string,
  clock: Clock,
): Promise<Result<true>> => {
  const held = await holdAgenda(tx, scope, meetingId, momentOf(clock));
  if (held.begunAt !== null)
    return refused('The meeting has begun, so its items stay. Defer the item in the meeting instead.');
  const agenda = await agendaOf(tx, scope, meetingId);
  const position = agenda?.items.findIndex(({ id }) => id === itemId) ?? -1;
  const item = agenda?.items[position];
  if (!item) return ok(true);
  if (item.narrative !== '' || item.resolutions.length > 0)
    return refused('This item has minutes, so it stays on the agenda.');
  const { id: _, questions, origin, resolutions: __, pages: ___, ...fields } = item;
  const removed = { position, item: fields, questions, origin };
  await insertRemoved(tx, scope, meetingId, removed, momentOf(clock));
  await removeItem(tx, scope, itemId);
  await numberItems(tx, scope, meetingId);
  await record(tx, scope, agendaChanged(meetingId));
  return ok(true);
};

/** Puts an item back where it was. Answers whether it was there to put back. */
export const putBackOnAgenda = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  removedId: string,
  clock: Clock,
): Promise<boolean> => {
  await holdAgenda(tx, scope, meetingId, momentOf(clock));
  const removed = await findRemoved(tx, scope, meetingId, removedId);
  if (!removed) return false;
  const count = idsOf(await findMeeting(tx, scope, meetingId)).length;
  const id = await addItem(tx, scope, meetingId, removed.item, Math.min(removed.position, count));
  await putNote(tx, scope, id, { questions: removed.questions, origin: removed.origin });
  await deleteRemoved(tx, scope, removedId);
  await numberItems(tx, scope, meetingId);
  await record(tx, scope, agendaChanged(meetingId));
  return true;
};
