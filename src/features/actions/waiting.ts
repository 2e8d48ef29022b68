import { firstWords } from '../../kernel/first-words.ts';
import { personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { mayRun } from './policy.ts';
import { readableActions } from './queries.ts';
import { standingOf, standingWords } from './rules/due.ts';

type Line = { since: string; text: string; href: string; verb: string };

/**
 * What waits for the one who asks: their own actions that are late or due soon, and for those who look after a board
 * what somebody outside is late with.
 */
export const waitingActions = async (tx: Tx, scope: Scope, today: string): Promise<Line[]> => {
  const me = personIdOf(scope.actor);
  return (await readableActions(tx, scope)).flatMap((action) => {
    const standing = standingOf(action, today);
    const mine = me !== null && action.ownerId === me && (standing === 'late' || standing === 'due soon');
    const chased = action.ownerId === null && standing === 'late' && mayRun(scope.actor, action).ok;
    if (!mine && !chased) return [];
    const what = firstWords(action.what);
    return [
      {
        since: action.due ?? action.openedOn,
        text: `${mine ? '' : `${action.ownerName}: `}${what} – ${standingWords(action, today).toLowerCase()}`,
        href: `/actions/${action.id}`,
        verb: mine ? 'Say how it is going' : 'Chase it',
      },
    ];
  });
};
