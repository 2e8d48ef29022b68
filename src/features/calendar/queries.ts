import { Temporal } from 'temporal-polyfill';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { settingOf } from './board-queries.ts';
import { type Arrangement, type Move, nothingArranged, type Place } from './rules/arrangement.ts';
import { type Deadline, type DeadlineKind, deadlinesBefore } from './rules/deadlines.ts';
import type { CalendarTables } from './tables.ts';
import { termsFor } from './terms.ts';

const tables = (tx: Tx) => tx.withTables<CalendarTables>();

/** A meeting with its date, as the calendar knows it. */
export type DatedMeeting = {
  id: string;
  bodyId: string;
  body: string;
  date: string;
  time: string | null;
  venue: string | null;
  kind: 'ordinary' | 'takeover' | 'special';
  minutesState: string;
  arrangement: Arrangement;
  changedAt: Date;
};

const dayOf = (at: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO('Europe/London')
    .toPlainDate()
    .toString();

const selectMeetings = (tx: Tx, scope: Scope) =>
  tables(tx)
    .selectFrom('meeting')
    .innerJoin('body', (join) =>
      join.onRef('body.authority_id', '=', 'meeting.authority_id').onRef('body.id', '=', 'meeting.body_id'),
    )
    .leftJoin('arrangement', (join) =>
      join
        .onRef('arrangement.authority_id', '=', 'meeting.authority_id')
        .onRef('arrangement.meeting_id', '=', 'meeting.id'),
    )
    .selectAll('arrangement')
    .select([
      'meeting.id',
      'meeting.body_id',
      'meeting.date',
      'meeting.time',
      'meeting.venue',
      'meeting.kind',
      'meeting.minutes_state',
      'meeting.changed_at as meeting_changed_at',
      'body.name as body',
    ])
    .where('meeting.authority_id', '=', scope.authorityId)
    .where('meeting.date', 'is not', null)
    .orderBy('meeting.date')
    .orderBy('meeting.time')
    .orderBy('meeting.id');

type Row = Awaited<ReturnType<ReturnType<typeof selectMeetings>['execute']>>[number];

const arrangementOfRow = (row: Row): Arrangement => ({
  link: row.link,
  room: row.room,
  refreshments: row.refreshments,
  accessNeeds: row.access_needs,
  agendaSetting: {
    on: row.agenda_setting_on,
    time: row.agenda_setting_time,
    place: row.agenda_setting_place,
  },
  cancelled: row.cancelled_at && {
    on: dayOf(row.cancelled_at),
    by: row.cancelled_by ?? '',
    reason: row.cancelled_reason ?? '',
  },
  sequence: row.sequence ?? 0,
});

const meetingOfRow = (row: Row): DatedMeeting => ({
  id: row.id,
  bodyId: row.body_id,
  body: row.body,
  date: row.date ?? '',
  time: row.time,
  venue: row.venue,
  kind: row.kind,
  minutesState: row.minutes_state,
  arrangement: row.meeting_id === null ? nothingArranged : arrangementOfRow(row),
  changedAt:
    row.changed_at && row.changed_at > row.meeting_changed_at ? row.changed_at : row.meeting_changed_at,
});

/** The meeting of that id, where it has a date; or null. */
export const findDatedMeeting = async (tx: Tx, scope: Scope, id: string): Promise<DatedMeeting | null> => {
  const row = await selectMeetings(tx, scope).where('meeting.id', '=', id).executeTakeFirst();
  return row ? meetingOfRow(row) : null;
};

/** The meetings of a board from a day on, cancelled ones too, by date. */
export const meetingsOfBoard = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  from: string,
): Promise<DatedMeeting[]> =>
  (
    await selectMeetings(tx, scope)
      .where('meeting.body_id', '=', bodyId)
      .where('meeting.date', '>=', from)
      .execute()
  ).map(meetingOfRow);

/** Those that take place. */
export const takingPlace = (meetings: readonly DatedMeeting[]): DatedMeeting[] =>
  meetings.filter(({ arrangement }) => arrangement.cancelled === null);

/** Those of them that take formal items: at a takeover the young people set their own agenda. */
export const takingItems = (meetings: readonly DatedMeeting[]): DatedMeeting[] =>
  takingPlace(meetings).filter(({ kind }) => kind !== 'takeover');

/** What is arranged for a meeting: link, room, refreshments, agenda-setting meeting, whether it is cancelled. */
export const arrangementOf = async (tx: Tx, scope: Scope, meetingId: string): Promise<Arrangement> =>
  (await findDatedMeeting(tx, scope, meetingId))?.arrangement ?? nothingArranged;

/** How often a meeting was moved, oldest first. */
export const movesOf = async (tx: Tx, scope: Scope, meetingId: string): Promise<Move[]> => {
  const rows = await tables(tx)
    .selectFrom('meeting_move')
    .selectAll()
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .orderBy('moved_at')
    .execute();
  return rows.map((row) => ({
    from: placeOf(row.from_date, row.from_time, row.from_venue),
    to: { date: row.to_date, time: row.to_time, venue: row.to_venue },
    decidedBy: row.decided_by,
    why: row.why,
    on: dayOf(row.moved_at),
  }));
};

const placeOf = (date: string | null, time: string | null, venue: string | null): Place | null =>
  date === null ? null : { date, time, venue };

const metDays = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
): Promise<ReadonlyMap<DeadlineKind, string>> => {
  const rows = await tables(tx)
    .selectFrom('deadline_met')
    .select(['kind', 'met_on'])
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .execute();
  return new Map(rows.map((row) => [row.kind, row.met_on]));
};

/** The deadlines of a meeting with how they stand on a day, by date. The notice of the agenda is the terms' unless the board set its own. */
export const deadlinesOfMeeting = async (
  tx: Tx,
  scope: Scope,
  meeting: DatedMeeting,
  today: string,
): Promise<Deadline[]> => {
  const { measures } = await settingOf(tx, scope, meeting.bodyId);
  const { noticeDays } = await termsFor(tx, scope, meeting.bodyId, meeting.date);
  return deadlinesBefore(meeting.date, {
    measures: { agenda: noticeDays, ...measures },
    met: await metDays(tx, scope, meeting.id),
    agendaSettingOn: meeting.arrangement.agendaSetting.on,
    today,
  });
};

/** The day by which one of them has to be done; null for a meeting that has no date, or does not take place. */
export const dueOf = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  kind: DeadlineKind,
): Promise<string | null> => {
  const meeting = await findDatedMeeting(tx, scope, meetingId);
  if (!meeting || meeting.arrangement.cancelled) return null;
  const deadlines = await deadlinesOfMeeting(tx, scope, meeting, meeting.date);
  return deadlines.find((one) => one.kind === kind)?.due ?? null;
};

/** The same by the meeting's id; none for a meeting that has no date. */
export const deadlinesOf = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  today: string,
): Promise<Deadline[]> => {
  const meeting = await findDatedMeeting(tx, scope, meetingId);
  return meeting ? deadlinesOfMeeting(tx, scope, meeting, today) : [];
};
