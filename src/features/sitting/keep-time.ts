import { ok, type Result } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { itemReached } from './events.ts';
import { itemTimes } from './queries.ts';
import { underWay } from './rules/steps.ts';
import { holdSitting, startItemTime, stopItemTime, updateSitting } from './store.ts';

/** The meeting goes to an item: its clock starts, that of the item before stops. An item may be gone back to. */
export const startItem = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  itemId: string,
  at: Date,
): Promise<Result<true>> => {
  const sitting = await holdSitting(tx, scope, meetingId);
  const may = underWay(sitting?.state ?? null);
  if (!may.ok) return may;
  const times = await itemTimes(tx, scope, meetingId);
  if (times.get(itemId)?.some(({ stopped }) => stopped === null)) return ok(true);
  await stopItemTime(tx, scope, meetingId, at);
  await startItemTime(tx, scope, meetingId, itemId, at);
  await updateSitting(tx, scope, meetingId, { current_item: itemId });
  await record(tx, scope, itemReached(itemId));
  return ok(true);
};

/** Stops the clock of the item that the meeting is at; the meeting stays there. */
export const stopItem = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  itemId: string,
  at: Date,
): Promise<Result<true>> => {
  const sitting = await holdSitting(tx, scope, meetingId);
  const may = underWay(sitting?.state ?? null);
  if (!may.ok) return may;
  await stopItemTime(tx, scope, meetingId, at);
  await record(tx, scope, itemReached(itemId));
  return ok(true);
};
