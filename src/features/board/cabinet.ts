import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { cabinetEndUndone, cabinetPostAdded, cabinetPostEnded } from './events.ts';
import { listCabinet } from './posts-queries.ts';
import { insertCabinetPost, setCabinetEnd } from './seats-store.ts';

/** Records that somebody is in the Cabinet. Who sits as a member meanwhile is shown as a clash, not removed. */
export const addCabinetPost = async (
  tx: Tx,
  scope: Scope,
  post: { personId: string; portfolio: string; from: string; to: string | null },
): Promise<string> => {
  const id = newId();
  await insertCabinetPost(tx, scope, { id, ...post });
  await record(tx, scope, cabinetPostAdded(id));
  return id;
};

/** Ends a cabinet post on a day, at the earliest on its first; false where there is none of that id. */
export const endCabinetPost = async (tx: Tx, scope: Scope, id: string, day: string): Promise<boolean> => {
  const post = (await listCabinet(tx, scope)).find((one) => one.id === id);
  if (!post) return false;
  await setCabinetEnd(tx, scope, id, day < post.from ? post.from : day);
  await record(tx, scope, cabinetPostEnded(id));
  return true;
};

/** Lets a cabinet post that was ended go on; false where there is none of that id. */
export const undoCabinetEnd = async (tx: Tx, scope: Scope, id: string): Promise<boolean> => {
  const post = (await listCabinet(tx, scope)).find((one) => one.id === id);
  if (!post) return false;
  await setCabinetEnd(tx, scope, id, null);
  await record(tx, scope, cabinetEndUndone(id));
  return true;
};
