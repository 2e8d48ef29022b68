import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { scoreGiven } from './events.ts';
import { insertScore } from './store.ts';

/** Counts how an event was for somebody, 1 to 5, once for each form that was sent. */
export const giveScore = async (
  tx: Tx,
  scope: Scope,
  { eventId, key, score }: { eventId: string; key: string; score: number },
): Promise<void> => {
  if (await insertScore(tx, scope, { event_id: eventId, key, score }))
    await record(tx, scope, scoreGiven(eventId));
};
