import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { LiveTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<LiveTables>();

type RoomRow = Omit<LiveTables['room'], 'authority_id'>;

/** Opens a room, or opens it again under its code. */
export const putRoom = async (tx: Tx, scope: Scope, room: RoomRow): Promise<void> => {
  await tables(tx)
    .insertInto('room')
    .values({ authority_id: scope.authorityId, ...room })
    .onConflict((conflict) =>
      conflict.columns(['authority_id', 'meeting_id']).doUpdateSet({ open: room.open, title: room.title }),
    )
    .execute();
};

/** Changes whether guests may be in a room, or the page everybody is led to. */
export const updateRoom = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  fields: Partial<Pick<RoomRow, 'open' | 'page'>>,
): Promise<void> => {
  await tables(tx)
    .updateTable('room')
    .set(fields)
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .execute();
};

/** Lets somebody in. A person who is in already stays who they are there; answers the id. */
export const insertGuest = async (
  tx: Tx,
  scope: Scope,
  guest: Omit<LiveTables['room_guest'], 'authority_id'>,
): Promise<string> => {
  const { id } = await tables(tx)
    .insertInto('room_guest')
    .values({ authority_id: scope.authorityId, ...guest })
    .onConflict((conflict) =>
      conflict
        .columns(['authority_id', 'meeting_id', 'person_id'])
        .doUpdateSet({ first_name: guest.first_name }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
};
