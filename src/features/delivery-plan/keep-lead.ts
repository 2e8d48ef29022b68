import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { leadKept } from './events.ts';
import type { Lead } from './queries.ts';
import { putLead } from './store.ts';

/** Keeps who leads: a new one, or one that is changed. Answers the id. */
export const keepLead = async (
  tx: Tx,
  scope: Scope,
  { id = newId(), name, service, email, personId, mailed }: Omit<Lead, 'id'> & { id?: string },
): Promise<string> => {
  await putLead(tx, scope, { id, name, service, email, person_id: personId, mailed });
  await record(tx, scope, leadKept(id));
  return id;
};
