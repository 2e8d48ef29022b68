import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { itemAdded, itemChanged, itemMoved, itemRemoved } from './events.ts';
import { deleteItem, type ItemFields, insertItem, orderItems, updateItem } from './item-store.ts';
import { putResolutions } from './items-store.ts';
import { itemIdsOf, placeOfItem } from './queries.ts';
import { touchMeeting } from './store.ts';

const touch = async (tx: Tx, scope: Scope, itemId: string): Promise<void> => {
  const place = await placeOfItem(tx, scope, itemId);
  if (place) await touchMeeting(tx, scope, place.meetingId);
};

/** Puts an item at a place of the agenda, counted from 0; behind all others where none is given. Answers its id. */
export const addItem = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  item: ItemFields,
  position?: number,
): Promise<string> => {
  const id = newId();
  await insertItem(tx, scope, meetingId, id, item);
  await record(tx, scope, itemAdded(id));
  if (position === undefined) await touchMeeting(tx, scope, meetingId);
  else await moveItem(tx, scope, id, position);
  return id;
};

/** Changes some fields of an item, whatever others do to the rest of the meeting. */
export const changeItem = async (
  tx: Tx,
  scope: Scope,
  id: string,
  fields: Partial<ItemFields>,
): Promise<void> => {
  await updateItem(tx, scope, id, fields);
  await touch(tx, scope, id);
  await record(tx, scope, itemChanged(id, sha256Of(JSON.stringify(fields))));
};

/** Moves an item to a place of the agenda, counted from 0. */
export const moveItem = async (tx: Tx, scope: Scope, id: string, position: number): Promise<void> => {
  const place = await placeOfItem(tx, scope, id);
  if (!place) return;
  const others = (await itemIdsOf(tx, scope, place.meetingId)).filter((one) => one !== id);
  others.splice(position, 0, id);
  await orderItems(tx, scope, others);
  await touchMeeting(tx, scope, place.meetingId);
  await record(tx, scope, itemMoved(id));
};

/** Takes an item off the agenda; its papers stay with the meeting. */
export const removeItem = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await touch(tx, scope, id);
  await deleteItem(tx, scope, id);
  await record(tx, scope, itemRemoved(id));
};

/** What the minutes say of an item. */
export const setNarrative = (tx: Tx, scope: Scope, id: string, narrative: string): Promise<void> =>
  changeItem(tx, scope, id, { narrative });

/** What was resolved at an item, in order. A resolution keeps its id by its place. */
export const setResolutions = async (
  tx: Tx,
  scope: Scope,
  id: string,
  resolutions: string[],
): Promise<void> => {
  await putResolutions(tx, scope, [{ id, resolutions }]);
  await touch(tx, scope, id);
  await record(tx, scope, itemChanged(id, sha256Of(JSON.stringify(resolutions))));
};
