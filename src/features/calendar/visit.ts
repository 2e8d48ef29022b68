import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { visitAdded, visitChanged } from './events.ts';
import { planEntry } from './plan.ts';
import type { Visit } from './visit-queries.ts';
import { insertVisit, setCalledOff, updateVisit, type VisitFields } from './visit-store.ts';

type NewVisit = Partial<VisitFields> & { bodyId: string; place: string; proposedBy: string };

/** Proposes or plans a visit by members. Answers its id. */
export const planVisit = async (tx: Tx, scope: Scope, visit: NewVisit): Promise<string> => {
  const id = await insertVisit(tx, scope, {
    why: null,
    visitorIds: [],
    others: null,
    plannedOn: null,
    madeOn: null,
    learnt: null,
    toldAt: null,
    ...visit,
  });
  await record(tx, scope, visitAdded(id));
  return id;
};

const feedbackMinutes = 5;

/**
 * Changes a visit: agrees a day, writes down what was learnt, or says which meeting hears of it; the feedback is then
 * planned for that meeting.
 */
export const changeVisit = async (
  tx: Tx,
  scope: Scope,
  before: Visit,
  fields: VisitFields,
): Promise<void> => {
  await updateVisit(tx, scope, before.id, fields);
  await record(tx, scope, visitChanged(before.id));
  if (fields.toldAt !== null && before.toldAt === null)
    await planEntry(tx, scope, {
      bodyId: before.bodyId,
      meetingId: fields.toldAt,
      title: `Visit to ${fields.place}`,
      purpose: 'To hear what members learnt on their visit.',
      presenter: before.visitors.join(', ') || null,
      minutes: feedbackMinutes,
      origin: { kind: 'visit', id: before.id, label: 'Feedback from a visit' },
    });
};

/** Calls a visit off, or takes that back. */
export const callOffVisit = async (tx: Tx, scope: Scope, id: string, calledOff: boolean): Promise<void> => {
  await setCalledOff(tx, scope, id, calledOff);
  await record(tx, scope, visitChanged(id));
};
