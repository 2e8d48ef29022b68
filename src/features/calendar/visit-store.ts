import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { CalendarTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<CalendarTables>();

/** What can be written of a visit: where, why, who, when; and afterwards what was learnt and at which meeting it was told. */
export type VisitFields = {
  place: string;
  why: string | null;
  visitorIds: string[];
  others: string | null;
  plannedOn: string | null;
  madeOn: string | null;
  learnt: string | null;
  toldAt: string | null;
};

const rowOf = (fields: VisitFields) => ({
  place: fields.place,
  why: fields.why,
  visitor_ids: fields.visitorIds,
  others: fields.others,
  planned_on: fields.plannedOn,
  made_on: fields.madeOn,
  learnt: fields.learnt,
  told_at: fields.toldAt,
});

/** Adds a visit. Answers its id. */
export const insertVisit = async (
  tx: Tx,
  scope: Scope,
  visit: VisitFields & { bodyId: string; proposedBy: string },
): Promise<string> => {
  const id = newId();
  await tables(tx)
    .insertInto('visit')
    .values({
      authority_id: scope.authorityId,
      id,
      body_id: visit.bodyId,
      proposed_by: visit.proposedBy,
      called_off: false,
      ...rowOf(visit),
    })
    .execute();
  return id;
};

export const updateVisit = async (tx: Tx, scope: Scope, id: string, fields: VisitFields): Promise<void> => {
  await tables(tx)
    .updateTable('visit')
    .set(rowOf(fields))
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
};

/** Calls a visit off, or takes that back. */
export const setCalledOff = async (tx: Tx, scope: Scope, id: string, calledOff: boolean): Promise<void> => {
  await tables(tx)
    .updateTable('visit')
    .set({ called_off: calledOff })
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
};
