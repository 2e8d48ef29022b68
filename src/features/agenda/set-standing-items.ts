import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { standingItemsSet } from './events.ts';
import type { StandingItem } from './rules/proposed-agenda.ts';
import { putStandingItems } from './store.ts';

/** Sets what stands on every agenda of a board from now on; agendas that were started stay as they are. */
export const setStandingItems = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  items: readonly StandingItem[],
): Promise<void> => {
  await putStandingItems(tx, scope, bodyId, items);
  await record(tx, scope, standingItemsSet(bodyId));
};
