import { sql } from 'kysely';
import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { AgendaItem, Identified, Meeting, MeetingPaper } from './rules/meeting.ts';
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

const itemRow = (scope: Scope, meetingId: string, item: Identified<AgendaItem>, position: number) => ({
  authority_id: scope.authorityId,
  id: item.id,
  meeting_id: meetingId,
  position,
  number: item.number,
  title: item.title,
  presenters: JSON.stringify(item.presenters),
  purpose: item.purpose,
  minutes_allotted: item.minutesAllotted,
  pages_from: item.pages?.from ?? null,
  pages_to: item.pages?.to ?? null,
  verbal: item.verbal,
  narrative: item.narrative,
});

/** Writes the items in their order; those no longer among them go. Papers of an item that goes stay with the meeting. */
export const putItems = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  items: Identified<AgendaItem>[],
): Promise<void> => {
  const gone = tables(tx)
    .deleteFrom('agenda_item')
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId);
  const kept = items.map((item) => item.id);
  await (kept.length > 0 ? gone.where('id', 'not in', kept) : gone).execute();
  for (const [position, item] of items.entries()) {
    const row = itemRow(scope, meetingId, item, position);
    await tables(tx)
      .insertInto('agenda_item')
      .values(row)
      .onConflict((conflict) => conflict.columns(['authority_id', 'id']).doUpdateSet(row))
      .execute();
    await putResolutions(tx, scope, item);
  }
};

/** Keeps the id of a resolution by its place in the item, so that what it caused still points at it. */
const putResolutions = async (tx: Tx, scope: Scope, item: Identified<AgendaItem>): Promise<void> => {
  await tables(tx)
    .deleteFrom('resolution')
    .where('authority_id', '=', scope.authorityId)
    .where('item_id', '=', item.id)
    .where('position', '>=', item.resolutions.length)
    .execute();
  for (const [position, text] of item.resolutions.entries()) {
    await tables(tx)
      .insertInto('resolution')
      .values({ authority_id: scope.authorityId, id: newId(), item_id: item.id, position, text })
      .onConflict((conflict) =>
        conflict.columns(['authority_id', 'item_id', 'position']).doUpdateSet({ text }),
      )
      .execute();
  }
};

type AttendanceRow = Pick<
  MeetingTables['attendance'],
  'manner' | 'name' | 'organisation' | 'capacity' | 'stands_for'
>;

const attendanceRows = ({ attendance }: Meeting): AttendanceRow[] => {
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

/** Replaces who was there and who joined or left. */
export const putPeople = async (tx: Tx, scope: Scope, meetingId: string, meeting: Meeting): Promise<void> => {
  const mine = { authority_id: scope.authorityId, meeting_id: meetingId };
  for (const table of ['attendance', 'membership_change'] as const) {
    await tables(tx)
      .deleteFrom(table)
      .where('authority_id', '=', scope.authorityId)
      .where('meeting_id', '=', meetingId)
      .execute();
  }
  const attended = attendanceRows(meeting).map((row, position) => ({
    ...mine,
    id: newId(),
    position,
    ...row,
  }));
  if (attended.length > 0) await tables(tx).insertInto('attendance').values(attended).execute();
  const changes = meeting.membership.map((change, position) => ({
    ...mine,
    id: newId(),
    position,
    ...change,
  }));
  if (changes.length > 0) await tables(tx).insertInto('membership_change').values(changes).execute();
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
