import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { seatedOn, substitutesAt, termsOn } from '../board/index.ts';
import type { RecordedMeeting } from '../meetings/index.ts';
import { type Expected, insertAttendees } from './attendance-store.ts';
import { attendeesOf } from './queries.ts';

const fromRecord = ({ attendance }: RecordedMeeting): Expected[] => {
  const plain = {
    seatId: null,
    personId: null,
    organisation: null,
    office: null,
    young: false,
    standsFor: null,
  };
  return [
    ...attendance.present.map(({ name, organisation, capacity }) => ({
      ...plain,
      name,
      organisation,
      capacity: capacity === 'other' ? ('in attendance' as const) : capacity,
      votes: capacity === 'member',
    })),
    ...attendance.apologies.map(({ name }) => ({
      ...plain,
      name,
      capacity: 'member' as const,
      votes: true,
      said: 'apologies' as const,
    })),
    ...attendance.observers.map((name) => ({ ...plain, name, capacity: 'observer' as const, votes: false })),
  ];
};

const fromSeats = async (
  tx: Tx,
  scope: Scope,
  meeting: RecordedMeeting,
  today: string,
): Promise<Expected[]> =>
  (await seatedOn(tx, scope, meeting.bodyId, meeting.date ?? today)).map((one) => ({
    seatId: one.seatId,
    personId: one.personId,
    name: one.name,
    organisation: one.speaksFor,
    capacity: one.capacity,
    office: one.office,
    votes: one.votes,
    young: one.young,
    standsFor: null,
  }));

/** Whoever the board was told attends on behalf of somebody, for this meeting only. */
const listSubstitutes = async (tx: Tx, scope: Scope, meetingId: string): Promise<void> => {
  const listed = await attendeesOf(tx, scope, meetingId);
  const substitutes = (await substitutesAt(tx, scope, meetingId)).flatMap((one) => {
    const replaced = listed.find(({ seatId }) => seatId === one.seatId);
    if (!replaced || listed.some(({ standsFor }) => standsFor === replaced.id)) return [];
    const { organisation, capacity, young } = replaced;
    const { name, personId, votes } = one;
    const plain = { seatId: null, office: null };
    return [{ ...plain, personId, name, organisation, capacity, votes, young, standsFor: replaced.id }];
  });
  await insertAttendees(tx, scope, meetingId, substitutes, listed.length);
};

/**
 * Lists who is expected: everyone who has a seat at the board on the day of the meeting, and who stands in for them;
 * where the board has no seats, whom the record of the meeting names. Doing it again adds who has a seat since.
 */
export const listExpected = async (
  tx: Tx,
  scope: Scope,
  meeting: RecordedMeeting,
  today: string,
): Promise<void> => {
  const listed = await attendeesOf(tx, scope, meeting.id);
  const seated = await fromSeats(tx, scope, meeting, today);
  const seats = new Set(listed.flatMap(({ seatId }) => seatId ?? []));
  const more =
    seated.length > 0
      ? seated.filter(({ seatId }) => seatId !== null && !seats.has(seatId))
      : fromRecord(meeting).filter(() => listed.length === 0);
  await insertAttendees(tx, scope, meeting.id, more, listed.length);
  await listSubstitutes(tx, scope, meeting.id);
};

/** What the terms of reference say that a meeting needs; a board without terms has no quorum and a casting vote. */
export const votingTerms = async (
  tx: Tx,
  scope: Scope,
  meeting: { bodyId: string; date: string | null },
  today: string,
): Promise<{ quorum: number | null; castingVote: boolean }> => {
  const terms = await termsOn(tx, scope, meeting.bodyId, meeting.date ?? today);
  return { quorum: terms?.quorum ?? null, castingVote: terms?.castingVote ?? true };
};
