import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { leadEnded, leadEndUndone, leadGiven } from './events.ts';
import { listLeads } from './posts-queries.ts';
import type { Broken } from './rules/broken.ts';
import { seatedOn } from './seats-queries.ts';
import { insertLead, setLeadEnd } from './seats-store.ts';

/** Lets somebody who sits lead on a priority from a day on. */
export const giveLead = async (
  tx: Tx,
  scope: Scope,
  lead: { bodyId: string; personId: string; priority: string; from: string },
): Promise<Result<string, Broken>> => {
  const seated = await seatedOn(tx, scope, lead.bodyId, lead.from);
  if (!seated.some((one) => one.personId === lead.personId))
    return refused({
      rule: 'A priority lead sits at the board',
      reason:
        'Nobody of that name holds a seat here on that day. Give them a seat first, or choose another day.',
    });
  const id = newId();
  await insertLead(tx, scope, { id, ...lead });
  await record(tx, scope, leadGiven(id));
  return ok(id);
};

const findLead = async (tx: Tx, scope: Scope, bodyId: string, id: string) =>
  (await listLeads(tx, scope, bodyId)).find((one) => one.id === id);

/** Ends a lead on a day, at the earliest on its first; false where there is none of that id. */
export const endLead = async (
  tx: Tx,
  scope: Scope,
  at: { bodyId: string; id: string },
  day: string,
): Promise<boolean> => {
  const lead = await findLead(tx, scope, at.bodyId, at.id);
  if (!lead) return false;
  await setLeadEnd(tx, scope, lead.id, day < lead.from ? lead.from : day);
  await record(tx, scope, leadEnded(lead.id));
  return true;
};

/** Lets a lead that was ended go on; false where there is none of that id. */
export const undoLeadEnd = async (
  tx: Tx,
  scope: Scope,
  at: { bodyId: string; id: string },
): Promise<boolean> => {
  const lead = await findLead(tx, scope, at.bodyId, at.id);
  if (!lead) return false;
  await setLeadEnd(tx, scope, lead.id, null);
  await record(tx, scope, leadEndUndone(lead.id));
  return true;
};
