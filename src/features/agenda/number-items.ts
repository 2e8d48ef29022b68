import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { changeItem, findMeeting } from '../meetings/index.ts';

/** Numbers follow the order: 1, 2, 3 … Items that have theirs already are left alone. */
export const numberItems = async (tx: Tx, scope: Scope, meetingId: string): Promise<void> => {
  const meeting = await findMeeting(tx, scope, meetingId);
  for (const [place, item] of (meeting?.items ?? []).entries()) {
    const number = `${place + 1}`;
    if (item.number !== number) await changeItem(tx, scope, item.id, { number });
  }
};
