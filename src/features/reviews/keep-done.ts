import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { deleteDone, insertDone } from './child-store.ts';
import { doneNoted, doneTakenBack } from './events.ts';
import type { Done } from './rules/child-record.ts';

const sealOf = ({ what, day }: Pick<Done, 'what' | 'day'>): string => sha256Of(`${what} ${day}`);

/** Notes what was done for a child on a day. Answers whether it was new. */
export const noteDone = async (tx: Tx, scope: Scope, childId: string, done: Done): Promise<boolean> => {
  const added = await insertDone(tx, scope, [{ ...done, childId }]);
  if (added > 0) await record(tx, scope, doneNoted(childId, sealOf(done)));
  return added > 0;
};

/** Takes back that something was done on a day. Answers it, so that it can be put back; null where it is not noted. */
export const takeBackDone = async (
  tx: Tx,
  scope: Scope,
  childId: string,
  done: Pick<Done, 'what' | 'day'>,
): Promise<Done | null> => {
  const taken = await deleteDone(tx, scope, childId, done);
  if (taken) await record(tx, scope, doneTakenBack(childId, sealOf(done)));
  return taken;
};
