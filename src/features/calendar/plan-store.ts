import { sql } from 'kysely';
import { newId } from '../../kernel/ids.ts';
import type { Origin } from '../../kernel/origin.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Duty } from './rules/duties.ts';
import type { EntryState } from './rules/forward-plan.ts';
import type { CalendarTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<CalendarTables>();

/** What can be written of an entry. */
export type EntryFields = {
  title: string;
  purpose: string | null;
  presenterId: string | null;
  presenter: string | null;
  service: string | null;
  minutes: number | null;
};

const rowOf = ({ presenterId, ...rest }: EntryFields) => ({ ...rest, presenter_id: presenterId });

type NewEntry = EntryFields & {
  bodyId: string;
  meetingId: string | null;
  state: EntryState;
  origin: Origin;
};

const newRow = (scope: Scope, id: string, { bodyId, meetingId, state, origin, ...fields }: NewEntry) => ({
  authority_id: scope.authorityId,
  id,
  body_id: bodyId,
  meeting_id: meetingId,
  state,
  origin_kind: origin.kind,
  origin_id: origin.id,
  origin_label: origin.label,
  ...rowOf(fields),
});

/** Adds an entry. Answers its id. */
export const insertEntry = async (tx: Tx, scope: Scope, entry: NewEntry): Promise<string> => {
  const id = newId();
  await tables(tx)
    .insertInto('plan_entry')
    .values(newRow(scope, id, entry))
    .execute();
  return id;
};

/**
 * Adds the entry of a duty for a year, once: where it is there already it only gets the meeting it still waits for.
 * Answers its id where something was written.
 */
export const putDutyEntry = async (
  tx: Tx,
  scope: Scope,
  duty: { id: string; year: number },
  entry: NewEntry,
): Promise<string | null> => {
  const written = await tables(tx)
    .insertInto('plan_entry')
    .values({ ...newRow(scope, newId(), entry), duty_id: duty.id, duty_year: duty.year })
    .onConflict((conflict) =>
      conflict
        .columns(['authority_id', 'duty_id', 'duty_year'])
        .doUpdateSet({ meeting_id: entry.meetingId })
        .where('plan_entry.meeting_id', 'is', null)
        .where('plan_entry.returns', '=', false)
        .where('plan_entry.state', '=', 'planned')
        .where(sql<boolean>`excluded.meeting_id IS NOT NULL`),
    )
    .returning('id')
    .executeTakeFirst();
  return written?.id ?? null;
};

type EntryChange = Partial<{
  meeting_id: string | null;
  state: EntryState;
  returns: boolean;
}>;

/** Changes where an entry stands. */
export const placeEntry = async (tx: Tx, scope: Scope, id: string, change: EntryChange): Promise<void> => {
  await tables(tx)
    .updateTable('plan_entry')
    .set(change)
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
};

/** Changes what an entry says. */
export const updateEntry = async (tx: Tx, scope: Scope, id: string, fields: EntryFields): Promise<void> => {
  await tables(tx)
    .updateTable('plan_entry')
    .set(rowOf(fields))
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
};

/** Notes that an entry was put off. */
export const insertDeferral = async (
  tx: Tx,
  scope: Scope,
  entryId: string,
  deferral: { fromMeetingId: string | null; reason: string; cancelled: boolean; at: Date },
): Promise<void> => {
  await tables(tx)
    .insertInto('deferral')
    .values({
      authority_id: scope.authorityId,
      id: newId(),
      entry_id: entryId,
      from_meeting_id: deferral.fromMeetingId,
      reason: deferral.reason,
      cancelled: deferral.cancelled,
      deferred_at: deferral.at,
    })
    .execute();
};

/** Takes back that entries were put off because a meeting was cancelled. Answers which. */
export const takeBackCancelled = async (tx: Tx, scope: Scope, meetingId: string): Promise<string[]> => {
  const rows = await tables(tx)
    .deleteFrom('deferral')
    .where('authority_id', '=', scope.authorityId)
    .where('from_meeting_id', '=', meetingId)
    .where('cancelled', '=', true)
    .returning('entry_id')
    .execute();
  return rows.map((row) => row.entry_id);
};

/** Adds a duty. Answers its id. */
export const insertDuty = async (tx: Tx, scope: Scope, bodyId: string, duty: Duty): Promise<string> => {
  const id = newId();
  await tables(tx)
    .insertInto('duty')
    .values({ authority_id: scope.authorityId, id, body_id: bodyId, ...duty })
    .execute();
  return id;
};

/** Ends a duty, or takes that back (null). */
export const setDutyEnded = async (tx: Tx, scope: Scope, id: string, at: Date | null): Promise<void> => {
  await tables(tx)
    .updateTable('duty')
    .set({ ended_at: at })
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
};
