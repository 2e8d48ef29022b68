import type { Selectable } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Stretch } from './rules/item-clock.ts';
import type { LineKind } from './rules/lines.ts';
import type { SittingState, Step } from './rules/steps.ts';
import type { Attendee } from './rules/who-is-here.ts';
import type { SittingTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<SittingTables>();
const moment = (at: Date | null): number | null => at?.getTime() ?? null;

type Presences = Map<string, { arrived: number; left: number | null; remote: boolean }[]>;

const presencesOf = async (tx: Tx, scope: Scope, meetingId: string): Promise<Presences> => {
  const rows = await tables(tx)
    .selectFrom('presence')
    .innerJoin('attendee', (join) =>
      join
        .onRef('attendee.authority_id', '=', 'presence.authority_id')
        .onRef('attendee.id', '=', 'presence.attendee_id'),
    )
    .selectAll('presence')
    .where('presence.authority_id', '=', scope.authorityId)
    .where('attendee.meeting_id', '=', meetingId)
    .orderBy('presence.arrived_at')
    .execute();
  const all: Presences = new Map();
  for (const row of rows) {
    const one = { arrived: row.arrived_at.getTime(), left: moment(row.left_at), remote: row.remote };
    all.set(row.attendee_id, [...(all.get(row.attendee_id) ?? []), one]);
  }
  return all;
};

const attendeeOf = (row: Selectable<SittingTables['attendee']>, presences: Presences): Attendee => ({
  id: row.id,
  seatId: row.seat_id,
  personId: row.person_id,
  name: row.name,
  organisation: row.organisation,
  capacity: row.capacity,
  office: row.office,
  votes: row.votes,
  young: row.young,
  standsFor: row.stands_for,
  said: row.said,
  presences: presences.get(row.id) ?? [],
});

/** Everyone who is expected at a meeting or came, in the order of the table. */
export const attendeesOf = async (tx: Tx, scope: Scope, meetingId: string): Promise<Attendee[]> => {
  const rows = await tables(tx)
    .selectFrom('attendee')
    .selectAll()
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute();
  const presences = await presencesOf(tx, scope, meetingId);
  return rows.map((row) => attendeeOf(row, presences));
};

/** Where a meeting stands: `presiding` is whom the clerk named, null while nobody was. Moments in milliseconds. */
export type SittingNow = {
  state: SittingState;
  opened: number | null;
  closed: number | null;
  currentItem: string | null;
  presiding: string | null;
  steps: { step: Step; at: number; by: string; reason: string | null }[];
};

/** Where a meeting stands, or null while nobody has begun to prepare it. */
export const findSitting = async (tx: Tx, scope: Scope, meetingId: string): Promise<SittingNow | null> => {
  const row = await tables(tx)
    .selectFrom('sitting')
    .selectAll()
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst();
  if (!row) return null;
  const steps = await tables(tx)
    .selectFrom('sitting_step')
    .select(['step', 'at', 'by_name as by', 'reason'])
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .orderBy('at')
    .execute();
  return {
    state: row.state,
    opened: moment(row.opened_at),
    closed: moment(row.closed_at),
    currentItem: row.current_item,
    presiding: row.presiding,
    steps: steps.map((step) => ({ ...step, at: step.at.getTime() })),
  };
};

/** Which item a meeting is at, or null. */
export const currentItem = async (tx: Tx, scope: Scope, meetingId: string): Promise<string | null> =>
  (
    await tables(tx)
      .selectFrom('sitting')
      .select('current_item as id')
      .where('authority_id', '=', scope.authorityId)
      .where('meeting_id', '=', meetingId)
      .executeTakeFirst()
  )?.id ?? null;

/** When each item of a meeting was talked about, by the item's id. */
export const itemTimes = async (tx: Tx, scope: Scope, meetingId: string): Promise<Map<string, Stretch[]>> => {
  const rows = await tables(tx)
    .selectFrom('item_time')
    .select(['item_id', 'started_at', 'stopped_at'])
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .orderBy('started_at')
    .execute();
  const times = new Map<string, Stretch[]>();
  for (const row of rows) {
    const stretch = { started: row.started_at.getTime(), stopped: moment(row.stopped_at) };
    times.set(row.item_id, [...(times.get(row.item_id) ?? []), stretch]);
  }
  return times;
};

/** A line beside the minutes. `removed`: taken out, and can be put back. */
export type Line = {
  id: string;
  itemId: string;
  kind: LineKind;
  text: string;
  who: string | null;
  ownerId: string | null;
  due: string | null;
  leftRoom: boolean | null;
  becameId: string | null;
  removed: boolean;
};

/** The lines of a meeting in their order, those that were taken out too. */
export const linesOf = async (tx: Tx, scope: Scope, meetingId: string): Promise<Line[]> =>
  (
    await tables(tx)
      .selectFrom('sitting_line')
      .selectAll()
      .where('authority_id', '=', scope.authorityId)
      .where('meeting_id', '=', meetingId)
      .orderBy('position')
      .orderBy('id')
      .execute()
  ).map((row) => ({
    id: row.id,
    itemId: row.item_id,
    kind: row.kind,
    text: row.text,
    who: row.who,
    ownerId: row.owner_id,
    due: row.due,
    leftRoom: row.left_room,
    becameId: row.became_id,
    removed: row.removed_at !== null,
  }));

/** Meetings that are open or adjourned. */
export const openMeetings = async (
  tx: Tx,
  scope: Scope,
): Promise<{ meetingId: string; opened: number | null }[]> =>
  (
    await tables(tx)
      .selectFrom('sitting')
      .select(['meeting_id as meetingId', 'opened_at'])
      .where('authority_id', '=', scope.authorityId)
      .where('state', 'in', ['open', 'adjourned'])
      .orderBy('opened_at')
      .execute()
  ).map(({ meetingId, opened_at }) => ({ meetingId, opened: moment(opened_at) }));
