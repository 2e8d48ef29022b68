import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { noActionToTie, tieSuggested } from './events.ts';
import { askOwners, type YoungAsk } from './queries.ts';
import { deleteSuggestion, writeSuggestion } from './store.ts';

/**
 * Asks whoever answers an ask to tie an action of the Board to it: the team may read no action. It waits on their Today until
 * they do, and goes by letter, the same words once a day (`today`, ISO). Refused where nobody has the ask.
 */
export const suggestTie = async (
  tx: Tx,
  scope: Scope,
  { id, title }: Pick<YoungAsk, 'id' | 'title'>,
  words: string,
  today: string,
): Promise<Result<true>> => {
  const owner = (await askOwners(tx, scope)).get(id);
  if (!owner) return refused('Nobody answers this ask yet. Give it to a corporate parent first.');
  const digest = sha256Of(words);
  await writeSuggestion(tx, scope, { ask_id: id, words, suggested_on: today });
  await record(tx, scope, tieSuggested(id, digest));
  await queueMail(tx, scope, {
    to: owner.personId,
    key: `ask ${id} tie ${digest} ${today}`,
    subject: `Is there an action for this? ${title}`,
    paragraphs: [
      `The participation team thinks that an action of the Board belongs to what young people ask: ${title}.`,
      `It says: ${words}`,
      'Please tie the action to the ask, so that young people see that somebody has taken it on. If there is none, say so on the same page.',
    ],
    link: `/asks/${id}/ties`,
  });
  return ok(true);
};

/** Whoever answers says that the Board has no action for it: nothing waits for them any more. Twice changes nothing. */
export const sayNoAction = async (tx: Tx, scope: Scope, askId: string): Promise<void> => {
  if (await deleteSuggestion(tx, scope, askId)) await record(tx, scope, noActionToTie(askId));
};
