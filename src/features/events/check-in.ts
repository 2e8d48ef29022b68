import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { placeCheckedIn } from './events.ts';
import { lockWays, updateSignUp, updateWay } from './store.ts';
import { findSignUp } from './team-queries.ts';

/** Ticks at the door who came and who did not; null takes the tick back. */
export const checkIn = async (
  tx: Tx,
  scope: Scope,
  { id, eventId }: { id: string; eventId: string },
  came: boolean | null,
): Promise<void> => {
  await lockWays(tx, scope, eventId);
  const found = await findSignUp(tx, scope, id);
  if (found?.standing !== 'place' || found.came === came) return;
  await updateSignUp(tx, scope, id, { came });
  const more = Number(came === true) - Number(found.came === true);
  await updateWay(tx, scope, { eventId, way: found.way }, { came: more });
  await record(tx, scope, placeCheckedIn(id));
};
