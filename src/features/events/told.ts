import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { placeTold, placeWordsRead } from './events.ts';
import { updateTold } from './store.ts';
import type { ToTell } from './team-queries.ts';
import { makeLink } from './tell.ts';

/** Makes the link that belongs into a text to somebody without an e-mail address. Answers its path, which is kept nowhere. */
export const linkToText = async (tx: Tx, scope: Scope, { signUpId, holder }: ToTell): Promise<string> => {
  await record(tx, scope, placeWordsRead(signUpId));
  return makeLink(tx, scope, signUpId, holder);
};

/** The team has told somebody. */
export const toldBy = async (
  tx: Tx,
  scope: Scope,
  { id, signUpId }: ToTell,
  today: string,
): Promise<void> => {
  await updateTold(tx, scope, id, today);
  await record(tx, scope, placeTold(signUpId));
};
