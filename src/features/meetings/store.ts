import { sql } from 'kysely';
import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import { inChunks } from '../../platform/database/in-chunks.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Attendance, Meeting, MeetingPaper, MinutesState } from './rules/meeting.ts';
import type { MeetingTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<MeetingTables>();

export type MeetingRow = { id: string; bodyId: string; slug: string; mended: string[] };

/** Writes the meeting's own row; the parts have writers of their own below. */
export const putMeeting = async (tx: Tx, scope: Scope, row: MeetingRow, meeting: Meeting): Promise<void> => {
  const values = {
    authority_id: scope.authorityId,
    id: row.id,
    body_id: row.bodyId,
    slug: row.slug,
    mended: row.mended,
    date: meeting.date,
    time: meeting.time,
    venue: meeting.venue,
    kind: meeting.kind,
    rescheduled_from: meeting.rescheduledFrom,
    has_next: meeting.next !== null,
    next_date: meeting.next?.date ?? null,
    next_time: meeting.next?.time ?? null,
    next_venue: meeting.next?.venue ?? null,
  };
  await tables(tx)
    .insertInto('meeting')
    .values(values)
    .onConflict((conflict) =>
      conflict.columns(['authority_id', 'id']).doUpdateSet({ ...values, changed_at: sql`now()` }),
    )
    .execute();
};

/** Notes that something of the meeting changed, so that the clerk sees it is newer than what is public. */
export const touchMeeting = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await tables(tx)
    .updateTable('meeting')
    .set({ changed_at: sql`now()` })
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
};

type AttendanceRow = Pick<
  MeetingTables['attendance'],
  'manner' | 'name' | 'organisation' | 'capacity' | 'stands_for'
>;

const attendanceRows = (attendance: Attendance): AttendanceRow[] => {
  const plain = { organisation: null, capacity: null, stands_for: null };
  return [
    ...attendance.present.map((one) => ({ ...plain, manner: 'present' as const, ...one })),
    ...attendance.apologies.map((one) => ({ ...plain, manner: 'apologies' as const, name: one.name })),
    ...attendance.substitutions.map((one) => ({
      ...plain,
      manner: 'substitute' as const,
      name: one.name,
      stands_for: one.for,
    })),
    ...attendance.remote.map((name) => ({ ...plain, manner: 'remote' as const, name })),
    ...attendance.observers.map((name) => ({ ...plain, manner: 'observer' as const, name })),
  ];
};

const clear = async (
  tx: Tx,
  scope: Scope,
  table: 'attendance' | 'membership_change',
  meetingId: string,
): Promise<void> => {
  await tables(tx)
    .deleteFrom(table)
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .execute();
};

/** Replaces who was there. */
export const putAttendance = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  attendance: Attendance,
): Promise<void> => {
  await clear(tx, scope, 'attendance', meetingId);
  const attended = attendanceRows(attendance).map((row, position) => ({
    authority_id: scope.authorityId,
    meeting_id: meetingId,
    id: newId(),
    position,
    ...row,
  }));
  await inChunks(attended, (rows) => tables(tx).insertInto('attendance').values(rows).execute());
};

/** Sets whether the minutes may be released. */
export const putMinutesState = async (
  tx: Tx,
  scope: Scope,
  id: string,
  state: MinutesState,
): Promise<void> => {
  await tables(tx)
    .updateTable('meeting')
    .set({ minutes_state: state, changed_at: sql`now()` })
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
};

/** Replaces who was there and who joined or left. */
export const putPeople = async (tx: Tx, scope: Scope, meetingId: string, meeting: Meeting): Promise<void> => {
  const mine = { authority_id: scope.authorityId, meeting_id: meetingId };
  await putAttendance(tx, scope, meetingId, meeting.attendance);
  await clear(tx, scope, 'membership_change', meetingId);
  const changes = meeting.membership.map((change, position) => ({
    ...mine,
    id: newId(),
    position,
    ...change,
  }));
  await inChunks(changes, (rows) => tables(tx).insertInto('membership_change').values(rows).execute());
};

/** Adds a paper or writes it anew. `itemId` null: it belongs to the meeting as a whole. */
export const putPaper = async (
  tx: Tx,
  scope: Scope,
  place: { id: string; meetingId: string | null; itemId: string | null; position: number },
  paper: MeetingPaper,
): Promise<void> => {
  const row = {
    authority_id: scope.authorityId,
    id: place.id,
    meeting_id: place.meetingId,
    item_id: place.itemId,
    position: place.position,
    title: paper.title,
    kind: paper.kind,
    content: JSON.stringify(paper.content),
    file_sha256: paper.file?.sha256 ?? null,
    file_name: paper.file?.name ?? null,
  };
  await tables(tx)
    .insertInto('paper')
    .values(row)
    .onConflict((conflict) => conflict.columns(['authority_id', 'id']).doUpdateSet(row))
    .execute();
};

/** Takes a paper away, or puts it back. */
export const setPaperRemoved = async (tx: Tx, scope: Scope, id: string, removed: boolean): Promise<void> => {
  await tables(tx)
    .updateTable('paper')
    .set({ removed_at: removed ? sql`now()` : null })
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
};

/** Moves the papers of one meeting behind those of another; they belong to no item there until somebody says so. */
export const movePapers = async (
  tx: Tx,
  scope: Scope,
  from: string,
  to: string,
  behind: number,
): Promise<void> => {
  await tables(tx)
    .updateTable('paper')
    .set({ meeting_id: to, item_id: null, position: sql<number>`position + ${behind}` })
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', from)
    .execute();
};

/** Removes a record with all its parts. */
export const deleteMeeting = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await tables(tx)
    .deleteFrom('meeting')
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
};
