import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { LiveTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<LiveTables>();

/** The live part of a meeting. `page`: of the pack, where everybody is led to one. */
export type Room = { meetingId: string; title: string; code: string; open: boolean; page: number | null };

const rooms = (tx: Tx, scope: Scope) =>
  tables(tx)
    .selectFrom('room')
    .select(['meeting_id as meetingId', 'title', 'code', 'open', 'page'])
    .where('authority_id', '=', scope.authorityId);

/** The room of a meeting, or null where none was opened. */
export const findRoom = async (tx: Tx, scope: Scope, meetingId: string): Promise<Room | null> =>
  (await rooms(tx, scope).where('meeting_id', '=', meetingId).executeTakeFirst()) ?? null;

/** The open room that has this code, or null. */
export const findRoomByCode = async (tx: Tx, scope: Scope, code: string): Promise<Room | null> =>
  (await rooms(tx, scope).where('code', '=', code).where('open', '=', true).executeTakeFirst()) ?? null;

/** Who holds that token, and whether the room they came into is open; null where nobody does. */
export const findGuest = async (
  tx: Tx,
  scope: Scope,
  tokenSha256: string,
): Promise<{ id: string; meetingId: string; name: string | null; open: boolean } | null> =>
  (await tables(tx)
    .selectFrom('room_guest')
    .innerJoin('room', (join) =>
      join
        .onRef('room.authority_id', '=', 'room_guest.authority_id')
        .onRef('room.meeting_id', '=', 'room_guest.meeting_id'),
    )
    .select(['room_guest.id', 'room_guest.meeting_id as meetingId', 'first_name as name', 'room.open'])
    .where('room_guest.authority_id', '=', scope.authorityId)
    .where('token_sha256', '=', tokenSha256)
    .executeTakeFirst()) ?? null;

/** The id that a person has in a room, or null where they have not come in. */
export const findGuestOf = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  personId: string,
): Promise<string | null> =>
  (
    await tables(tx)
      .selectFrom('room_guest')
      .select('id')
      .where('authority_id', '=', scope.authorityId)
      .where('meeting_id', '=', meetingId)
      .where('person_id', '=', personId)
      .executeTakeFirst()
  )?.id ?? null;

/** How many are in a room. */
export const countGuests = async (tx: Tx, scope: Scope, meetingId: string): Promise<number> => {
  const { guests } = await tables(tx)
    .selectFrom('room_guest')
    .select((eb) => eb.fn.countAll<string>().as('guests'))
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirstOrThrow();
  return Number(guests);
};
