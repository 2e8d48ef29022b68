import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { leadStopped } from './events.ts';
import { leadsAmong, linkOf } from './round-queries.ts';
import { putLead } from './store.ts';

/** Whether a secret was ever mailed to anybody: mail can be stopped by it also when its round is long locked. */
export const isKnownLink = async (tx: Tx, scope: Scope, secret: string): Promise<boolean> =>
  (await linkOf(tx, scope, secret)).length > 0;

/** Stops the mail of rounds to whoever has this secret. False where nobody has it. */
export const stopMail = async (tx: Tx, scope: Scope, secret: string): Promise<boolean> => {
  const ids = (await linkOf(tx, scope, secret)).map(({ leadId }) => leadId);
  for (const { id, name, service, email, personId } of await leadsAmong(tx, scope, ids)) {
    await putLead(tx, scope, { id, name, service, email, person_id: personId, mailed: false });
    await record(tx, scope, leadStopped(id));
  }
  return ids.length > 0;
};
