import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { seatAdded, seatChanged, seatClosed, seatReopened } from './events.ts';
import type { Broken } from './rules/broken.ts';
import type { Capacity } from './rules/words.ts';
import { findSeat, type Seat } from './seats-queries.ts';
import { insertSeat, updateSeat } from './seats-store.ts';
import { lockBody } from './store.ts';

/** Adds a seat; it is vacant until somebody is appointed. Answers its id. */
export const addSeat = async (
  tx: Tx,
  scope: Scope,
  seat: { bodyId: string; name: string; capacity: Capacity; speaksFor: string | null; since: string },
): Promise<string> => {
  const id = newId();
  await insertSeat(tx, scope, { id, ...seat });
  await record(tx, scope, seatAdded(id));
  return id;
};

/** Renames a seat or changes whom it speaks for. Its capacity stays: another capacity is another seat. */
export const changeSeat = async (
  tx: Tx,
  scope: Scope,
  id: string,
  { name, speaksFor }: { name: string; speaksFor: string | null },
): Promise<void> => {
  await updateSeat(tx, scope, id, { name, speaks_for: speaksFor });
  await record(tx, scope, seatChanged(id));
};

/** Closes a vacant seat from a day on; null where there is no such seat. */
export const closeSeat = async (
  tx: Tx,
  scope: Scope,
  { bodyId, id }: Pick<Seat, 'bodyId' | 'id'>,
  day: string,
): Promise<Result<true, Broken> | null> => {
  await lockBody(tx, scope, bodyId);
  const seat = await findSeat(tx, scope, bodyId, id);
  if (!seat) return null;
  const holder = seat.tenures.find((one) => one.to === null || one.to >= day);
  if (holder)
    return refused({
      rule: 'A seat is closed when nobody holds it',
      reason: `${holder.personName} holds it. End that first.`,
    });
  await updateSeat(tx, scope, id, { closed_on: day });
  await record(tx, scope, seatClosed(id));
  return ok(true);
};

/** Lets a closed seat be filled again. */
export const reopenSeat = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await updateSeat(tx, scope, id, { closed_on: null });
  await record(tx, scope, seatReopened(id));
};
