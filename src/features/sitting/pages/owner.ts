import type { Scope } from '../../../kernel/scope.ts';
import type { Tx } from '../../../web/route.ts';
import { attendeesOf } from '../queries.ts';

/**
 * The person whom the clerk chose by their whole name from the list of who is expected, or null: nobody is guessed by a
 * part of a name, nor where two have the same one.
 */
export const ownerOf = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  who: string | null,
): Promise<string | null> => {
  if (who === null) return null;
  const named = (await attendeesOf(tx, scope, meetingId)).filter(({ name }) => name === who);
  return named.length === 1 ? (named[0]?.personId ?? null) : null;
};
