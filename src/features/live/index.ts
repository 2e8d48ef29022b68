import type { Actor, Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { guestTokenIn } from './guest-cookie.ts';
import { guestOfToken } from './room-commands.ts';

/** The guest whose token stands in a Cookie header, or null. */
export const guestOf = async (tx: Tx, scope: Scope, cookieHeader: string): Promise<Actor | null> => {
  const token = guestTokenIn(cookieHeader);
  return token === null ? null : guestOfToken(tx, scope, token);
};

export { namesInRooms, privateNotes } from './forget-store.ts';
export { ideasShown } from './wall-queries.ts';
