import { type Clock, todayIn } from '../../kernel/clock.ts';
import type { Origin } from '../../kernel/origin.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { momentOf } from '../../platform/moment.ts';
import { entryAdded, entryChanged, entryDeferred, entryDropped, entryRestored } from './events.ts';
import { findEntry, type PlanEntry, plannedFor, returningEntries } from './plan-queries.ts';
import {
  type EntryFields,
  insertDeferral,
  insertEntry,
  placeEntry,
  takeBackCancelled,
  updateEntry,
} from './plan-store.ts';
import { type DatedMeeting, findDatedMeeting, meetingsOfBoard, takingItems } from './queries.ts';
import { nextAfter } from './rules/forward-plan.ts';

type NewEntry = Partial<EntryFields> & {
  bodyId: string;
  title: string;
  /** The meeting it is aimed at; none: the clerk chooses one. */
  meetingId?: string | null;
  /** A proposal waits until the clerk takes it into the plan. */
  state?: 'proposed' | 'planned';
  origin: Origin;
};

/** Puts something into the forward plan of a board, from wherever it came. Answers the entry's id. */
export const planEntry = async (
  tx: Tx,
  scope: Scope,
  { bodyId, title, meetingId = null, state = 'planned', origin, ...fields }: NewEntry,
): Promise<string> => {
  const blank = { purpose: null, presenterId: null, presenter: null, service: null, minutes: null };
  const id = await insertEntry(tx, scope, { ...blank, ...fields, title, bodyId, meetingId, state, origin });
  await record(tx, scope, entryAdded(id));
  return id;
};

/** Changes what an entry says. */
export const changeEntry = async (tx: Tx, scope: Scope, id: string, fields: EntryFields): Promise<void> => {
  await updateEntry(tx, scope, id, fields);
  await record(tx, scope, entryChanged(id));
};

/** Aims an entry at a meeting, or at none for now; a proposal becomes part of the plan by that. */
export const moveEntry = async (
  tx: Tx,
  scope: Scope,
  id: string,
  meetingId: string | null,
): Promise<void> => {
  await placeEntry(tx, scope, id, { meeting_id: meetingId, state: 'planned', returns: false });
  await record(tx, scope, entryChanged(id));
};

/** Takes an entry out of the plan. It is kept and can be taken back. */
export const dropEntry = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await placeEntry(tx, scope, id, { state: 'dropped' });
  await record(tx, scope, entryDropped(id));
};

/** Takes back that an entry was dropped. */
export const restoreEntry = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await placeEntry(tx, scope, id, { state: 'planned' });
  await record(tx, scope, entryRestored(id));
};

type Deferring = { reason: string; cancelled: boolean; at: Date };

const putOff = async (
  tx: Tx,
  scope: Scope,
  entry: PlanEntry,
  next: DatedMeeting | null,
  deferring: Deferring,
): Promise<void> => {
  await insertDeferral(tx, scope, entry.id, { fromMeetingId: entry.meetingId, ...deferring });
  await placeEntry(tx, scope, entry.id, { meeting_id: next?.id ?? null, state: 'planned', returns: true });
  await record(tx, scope, entryDeferred(entry.id));
};

const nextMeeting = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  after: string,
): Promise<DatedMeeting | null> =>
  nextAfter(takingItems(await meetingsOfBoard(tx, scope, bodyId, after)), after);

/** The meeting that an entry goes to when it is put off, null where none is planned yet. */
export const nextMeetingFor = async (
  tx: Tx,
  scope: Scope,
  entry: PlanEntry,
  today: string,
): Promise<DatedMeeting | null> => {
  const from = entry.meetingId === null ? null : await findDatedMeeting(tx, scope, entry.meetingId);
  return nextMeeting(tx, scope, entry.bodyId, from?.date ?? today);
};

/**
 * Puts an entry off: it is aimed at the next meeting, or waits for one and goes there by itself. The reason is kept.
 * Answers the meeting, null where none is planned yet.
 */
export const deferEntry = async (
  tx: Tx,
  scope: Scope,
  entryId: string,
  reason: string,
  clock: Clock,
): Promise<DatedMeeting | null> => {
  const entry = await findEntry(tx, scope, entryId);
  if (!entry) return null;
  const next = await nextMeetingFor(tx, scope, entry, todayIn(clock));
  await putOff(tx, scope, entry, next, { reason, cancelled: false, at: momentOf(clock) });
  return next;
};

/** Puts off everything that was planned for a meeting that does not take place. */
export const putOffAll = async (
  tx: Tx,
  scope: Scope,
  meeting: DatedMeeting,
  reason: string,
  clock: Clock,
): Promise<void> => {
  const next = await nextMeeting(tx, scope, meeting.bodyId, meeting.date);
  for (const entry of await plannedFor(tx, scope, meeting.id))
    await putOff(tx, scope, entry, next, { reason, cancelled: true, at: momentOf(clock) });
};

/** What was put off because a meeting was cancelled comes back to it. */
export const bringBack = async (tx: Tx, scope: Scope, meetingId: string): Promise<void> => {
  for (const id of await takeBackCancelled(tx, scope, meetingId)) {
    await placeEntry(tx, scope, id, { meeting_id: meetingId, returns: false });
    await record(tx, scope, entryChanged(id));
  }
};

/** What waits for a next meeting goes there, where there is one by now. Answers how many did. */
export const placeReturning = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  today: string,
): Promise<number> => {
  const meetings = takingItems(await meetingsOfBoard(tx, scope, bodyId, today));
  let placed = 0;
  for (const entry of await returningEntries(tx, scope, bodyId)) {
    const next = nextAfter(meetings, lastDeferredFrom(entry) ?? today) ?? null;
    if (!next) continue;
    await placeEntry(tx, scope, entry.id, { meeting_id: next.id });
    await record(tx, scope, entryChanged(entry.id));
    placed += 1;
  }
  return placed;
};

const lastDeferredFrom = ({ deferrals }: PlanEntry): string | null => deferrals.at(-1)?.fromDate ?? null;
