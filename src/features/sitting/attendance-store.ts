import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Attendee } from './rules/who-is-here.ts';
import type { SittingTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<SittingTables>();

/** Somebody who is expected or came, before anything is known of where they are. */
export type Expected = Omit<Attendee, 'id' | 'presences' | 'said'> & { said?: Attendee['said'] };

/** Adds people behind those who are listed. Answers their ids. */
export const insertAttendees = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  people: readonly Expected[],
  from: number,
): Promise<string[]> => {
  if (people.length === 0) return [];
  const rows = people.map((person, place) => ({
    authority_id: scope.authorityId,
    id: newId(),
    meeting_id: meetingId,
    position: from + place,
    seat_id: person.seatId,
    person_id: person.personId,
    name: person.name,
    organisation: person.organisation,
    capacity: person.capacity,
    office: person.office,
    votes: person.votes,
    young: person.young,
    stands_for: person.standsFor,
    said: person.said ?? ('nothing yet' as const),
  }));
  await tables(tx).insertInto('attendee').values(rows).execute();
  return rows.map(({ id }) => id);
};

export const setSaid = async (
  tx: Tx,
  scope: Scope,
  attendeeId: string,
  said: Attendee['said'],
): Promise<void> => {
  await tables(tx)
    .updateTable('attendee')
    .set({ said })
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', attendeeId)
    .execute();
};

/** Ends the presence that runs, for one or (null) for all of a meeting's attendees. */
export const endPresence = async (
  tx: Tx,
  scope: Scope,
  attendeeIds: readonly string[],
  at: Date,
): Promise<void> => {
  if (attendeeIds.length === 0) return;
  await tables(tx)
    .updateTable('presence')
    .set({ left_at: at })
    .where('authority_id', '=', scope.authorityId)
    .where('attendee_id', 'in', attendeeIds)
    .where('left_at', 'is', null)
    .execute();
};

export const startPresence = async (
  tx: Tx,
  scope: Scope,
  attendeeId: string,
  at: Date,
  remote: boolean,
): Promise<void> => {
  await tables(tx)
    .insertInto('presence')
    .values({
      authority_id: scope.authorityId,
      id: newId(),
      attendee_id: attendeeId,
      arrived_at: at,
      left_at: null,
      remote,
    })
    .execute();
};

/** Takes back that somebody came: what was pressed by mistake. */
export const forgetPresence = async (tx: Tx, scope: Scope, attendeeId: string): Promise<void> => {
  await tables(tx)
    .deleteFrom('presence')
    .where('authority_id', '=', scope.authorityId)
    .where('attendee_id', '=', attendeeId)
    .execute();
};

/** Takes somebody off the list who was added by mistake. */
export const deleteAttendee = async (tx: Tx, scope: Scope, attendeeId: string): Promise<void> => {
  await tables(tx)
    .deleteFrom('attendee')
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', attendeeId)
    .execute();
};
