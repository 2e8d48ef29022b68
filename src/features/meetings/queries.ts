import type { Selectable } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { RecordedItem, RecordedMeeting } from './recorded-meeting.ts';
import type { Attendance, MembershipChange } from './rules/meeting.ts';
import type { MeetingTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<MeetingTables>();

type MeetingFields = Omit<RecordedMeeting, 'items' | 'papers' | 'attendance' | 'membership'>;

const meetingRow = (tx: Tx, scope: Scope) =>
  tables(tx)
    .selectFrom('meeting')
    .innerJoin('body', (join) =>
      join.onRef('body.authority_id', '=', 'meeting.authority_id').onRef('body.id', '=', 'meeting.body_id'),
    )
    .selectAll('meeting')
    .select('body.name as body')
    .where('meeting.authority_id', '=', scope.authorityId);

type Row = Selectable<MeetingTables['meeting']> & { body: string };

const fieldsOf = (row: Row): MeetingFields => ({
  id: row.id,
  bodyId: row.body_id,
  minutesState: row.minutes_state,
  slug: row.slug,
  mended: row.mended,
  changedAt: row.changed_at,
  body: row.body,
  date: row.date,
  time: row.time,
  venue: row.venue,
  kind: row.kind,
  rescheduledFrom: row.rescheduled_from,
  next: row.has_next ? { date: row.next_date, time: row.next_time, venue: row.next_venue } : null,
});

const itemsOf = async (tx: Tx, scope: Scope, meetingId: string): Promise<RecordedItem[]> => {
  const rows = await tables(tx)
    .selectFrom('agenda_item')
    .selectAll()
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute();
  const resolutions = await tables(tx)
    .selectFrom('resolution')
    .innerJoin('agenda_item', (join) =>
      join
        .onRef('agenda_item.authority_id', '=', 'resolution.authority_id')
        .onRef('agenda_item.id', '=', 'resolution.item_id'),
    )
    .select(['resolution.item_id as itemId', 'resolution.text as text'])
    .where('resolution.authority_id', '=', scope.authorityId)
    .where('agenda_item.meeting_id', '=', meetingId)
    .orderBy('resolution.position')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    title: row.title,
    presenters: row.presenters,
    purpose: row.purpose,
    minutesAllotted: row.minutes_allotted,
    pages:
      row.pages_from !== null && row.pages_to !== null ? { from: row.pages_from, to: row.pages_to } : null,
    verbal: row.verbal,
    narrative: row.narrative,
    exempt:
      row.exempt_paragraph === null
        ? null
        : { paragraph: row.exempt_paragraph, reason: row.exempt_reason ?? '' },
    resolutions: resolutions.filter((one) => one.itemId === row.id).map((one) => one.text),
  }));
};

const attendanceOf = async (tx: Tx, scope: Scope, meetingId: string): Promise<Attendance> => {
  const rows = await tables(tx)
    .selectFrom('attendance')
    .selectAll()
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute();
  const named = (manner: string) => rows.filter((row) => row.manner === manner);
  return {
    present: named('present').map(({ name, organisation, capacity }) => ({
      name,
      organisation,
      capacity: capacity ?? 'other',
    })),
    apologies: named('apologies').map(({ name }) => ({ name })),
    substitutions: named('substitute').map((row) => ({ name: row.name, for: row.stands_for ?? '' })),
    remote: named('remote').map(({ name }) => name),
    observers: named('observer').map(({ name }) => name),
  };
};

const membershipOf = (tx: Tx, scope: Scope, meetingId: string): Promise<MembershipChange[]> =>
  tables(tx)
    .selectFrom('membership_change')
    .select(['name', 'change', 'replaces'])
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute();

const papersOf = async (tx: Tx, scope: Scope, meetingId: string): Promise<RecordedMeeting['papers']> => {
  const rows = await tables(tx)
    .selectFrom('paper')
    .selectAll()
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .where('removed_at', 'is', null)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    itemId: row.item_id,
    position: row.position,
    title: row.title,
    kind: row.kind,
    content: row.content,
    file: row.file_sha256 ? { sha256: row.file_sha256, name: row.file_name ?? row.title } : null,
  }));
};

/** The papers of a meeting that were taken away and can be put back. */
export const removedPapers = (
  tx: Tx,
  scope: Scope,
  meetingId: string,
): Promise<{ id: string; title: string }[]> =>
  tables(tx)
    .selectFrom('paper')
    .select(['id', 'title'])
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .where('removed_at', 'is not', null)
    .orderBy('position')
    .execute();

const wholeMeeting = async (tx: Tx, scope: Scope, row: Row): Promise<RecordedMeeting> => ({
  ...fieldsOf(row),
  items: await itemsOf(tx, scope, row.id),
  attendance: await attendanceOf(tx, scope, row.id),
  membership: await membershipOf(tx, scope, row.id),
  papers: await papersOf(tx, scope, row.id),
});

/** The meeting of that id with all its parts, or null. */
export const findMeeting = async (tx: Tx, scope: Scope, id: string): Promise<RecordedMeeting | null> => {
  const row = await meetingRow(tx, scope).where('meeting.id', '=', id).executeTakeFirst();
  return row ? wholeMeeting(tx, scope, row) : null;
};

/** The meeting at that address ("corporate-parenting-board-2019-05-22"), or null. */
export const findMeetingBySlug = async (
  tx: Tx,
  scope: Scope,
  slug: string,
): Promise<RecordedMeeting | null> => {
  const row = await meetingRow(tx, scope).where('meeting.slug', '=', slug).executeTakeFirst();
  return row ? wholeMeeting(tx, scope, row) : null;
};

/** Meetings of a body on a date, oldest record first: usually none or one. */
export const findMeetingIds = async (tx: Tx, scope: Scope, bodyId: string, date: string): Promise<string[]> =>
  (
    await tables(tx)
      .selectFrom('meeting')
      .select('id')
      .where('authority_id', '=', scope.authorityId)
      .where('body_id', '=', bodyId)
      .where('date', '=', date)
      .orderBy('slug')
      .execute()
  ).map((row) => row.id);

/** Every meeting without its parts, newest first, undated ones before all. */
export const listMeetings = async (tx: Tx, scope: Scope): Promise<MeetingFields[]> =>
  (
    await meetingRow(tx, scope)
      .orderBy('meeting.date', (order) => order.desc().nullsFirst())
      .execute()
  ).map(fieldsOf);

/** Whether an address is taken. */
export const slugTaken = async (tx: Tx, scope: Scope, slug: string): Promise<boolean> =>
  (await tables(tx)
    .selectFrom('meeting')
    .select('id')
    .where('authority_id', '=', scope.authorityId)
    .where('slug', '=', slug)
    .executeTakeFirst()) !== undefined;

/** The board that a meeting is of, or null where there is no such meeting. */
export const bodyOfMeeting = async (tx: Tx, scope: Scope, meetingId: string): Promise<string | null> =>
  (
    await tables(tx)
      .selectFrom('meeting')
      .select('body_id as bodyId')
      .where('authority_id', '=', scope.authorityId)
      .where('id', '=', meetingId)
      .executeTakeFirst()
  )?.bodyId ?? null;

/** The meeting and the board that an agenda item is of, or null. */
export const placeOfItem = async (
  tx: Tx,
  scope: Scope,
  itemId: string,
): Promise<{ meetingId: string; bodyId: string } | null> =>
  (await tables(tx)
    .selectFrom('agenda_item')
    .innerJoin('meeting', (join) =>
      join
        .onRef('meeting.authority_id', '=', 'agenda_item.authority_id')
        .onRef('meeting.id', '=', 'agenda_item.meeting_id'),
    )
    .select(['meeting.id as meetingId', 'meeting.body_id as bodyId'])
    .where('agenda_item.authority_id', '=', scope.authorityId)
    .where('agenda_item.id', '=', itemId)
    .executeTakeFirst()) ?? null;

/** The ids of a meeting's items in their order. */
export const itemIdsOf = async (tx: Tx, scope: Scope, meetingId: string): Promise<string[]> =>
  (
    await tables(tx)
      .selectFrom('agenda_item')
      .select('id')
      .where('authority_id', '=', scope.authorityId)
      .where('meeting_id', '=', meetingId)
      .orderBy('position')
      .execute()
  ).map(({ id }) => id);

/** The ids and texts of an item's resolutions in their order. */
export const resolutionsOf = (
  tx: Tx,
  scope: Scope,
  itemId: string,
): Promise<{ id: string; text: string }[]> =>
  tables(tx)
    .selectFrom('resolution')
    .select(['id', 'text'])
    .where('authority_id', '=', scope.authorityId)
    .where('item_id', '=', itemId)
    .orderBy('position')
    .execute();

/** The name of a board that is there. */
export const bodyNameOf = async (tx: Tx, scope: Scope, bodyId: string): Promise<string> =>
  (
    await tables(tx)
      .selectFrom('body')
      .select('name')
      .where('authority_id', '=', scope.authorityId)
      .where('id', '=', bodyId)
      .executeTakeFirstOrThrow()
  ).name;
