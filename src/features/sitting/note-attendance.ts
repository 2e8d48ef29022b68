import { type Clock, todayIn } from '../../kernel/clock.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { momentAt, timeOfDay } from '../../kernel/time-of-day.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { momentOf } from '../../platform/moment.ts';
import { takeBackSubstitute } from '../board/index.ts';
import { deleteAttendee, endPresence, forgetPresence, setSaid, startPresence } from './attendance-store.ts';
import { attendanceChanged, presidingChanged } from './events.ts';
import { attendeesOf } from './queries.ts';
import { checkMoment, type Deed, readTime } from './rules/noting.ts';
import { writable } from './rules/steps.ts';
import { type Attendee, isHere, whereIs } from './rules/who-is-here.ts';
import { holdSitting, updateSitting } from './store.ts';
import { votesOf } from './votes-queries.ts';

/** Somebody of the meeting, while it can be written. */
const attendeeOf = async (tx: Tx, scope: Scope, meetingId: string, id: string): Promise<Result<Attendee>> => {
  const sitting = await holdSitting(tx, scope, meetingId);
  const may = writable(sitting?.state ?? null);
  if (!may.ok) return may;
  const found = (await attendeesOf(tx, scope, meetingId)).find((one) => one.id === id);
  return found ? ok(found) : refused('That person is not on the list.');
};

const come = async (tx: Tx, scope: Scope, attendee: Attendee, at: Date, remote: boolean): Promise<void> => {
  if (whereIs(attendee) === (remote ? 'remote' : 'here')) return;
  await endPresence(tx, scope, [attendee.id], at);
  await startPresence(tx, scope, attendee.id, at, remote);
};

/** Notes where somebody is, at a time of the day of the meeting ("18:10"), or now where none is given. */
export const noteAttendance = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  asked: { attendeeId: string; deed: Deed; time: string },
  clock: Clock,
): Promise<Result<true>> => {
  const found = await attendeeOf(tx, scope, meetingId, asked.attendeeId);
  if (!found.ok) return found;
  const attendee = found.value;
  const time = readTime(asked.time);
  if (!time.ok) return time;
  const at = time.value === null ? momentOf(clock) : new Date(momentAt(todayIn(clock), time.value));
  const right = checkMoment(
    attendee.presences,
    asked.deed,
    at.getTime(),
    momentOf(clock).getTime(),
    timeOfDay,
  );
  if (!right.ok) return right;
  if (asked.deed === 'here' || asked.deed === 'remote')
    await come(tx, scope, attendee, at, asked.deed === 'remote');
  else if (asked.deed === 'left') await endPresence(tx, scope, [attendee.id], at);
  else {
    await forgetPresence(tx, scope, attendee.id);
    await setSaid(tx, scope, attendee.id, asked.deed);
  }
  await record(tx, scope, attendanceChanged(meetingId));
  return ok(true);
};

/** Takes somebody off the list who was added by hand and by mistake. Whoever has a seat, or has voted, stays. */
export const removeAttendee = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  id: string,
): Promise<Result<true>> => {
  const found = await attendeeOf(tx, scope, meetingId, id);
  if (!found.ok) return found;
  const { seatId, standsFor } = found.value;
  if (seatId !== null) return refused('Whoever has a seat stays on the list.');
  const votes = await votesOf(tx, scope, meetingId);
  if (votes.some(({ voters }) => voters.some(({ attendeeId }) => attendeeId === id)))
    return refused('They have voted, so they stay on the list. Say when they left instead.');
  const replaced = (await attendeesOf(tx, scope, meetingId)).find((one) => one.id === standsFor);
  if (replaced?.seatId) await takeBackSubstitute(tx, scope, { meetingId, seatId: replaced.seatId });
  await deleteAttendee(tx, scope, id);
  await record(tx, scope, attendanceChanged(meetingId));
  return ok(true);
};

/** Says who is in the chair; null leaves it to the chair, or the deputy, of those who are here. */
export const namePresiding = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  attendeeId: string | null,
): Promise<Result<true>> => {
  const sitting = await holdSitting(tx, scope, meetingId);
  const may = writable(sitting?.state ?? null);
  if (!may.ok) return may;
  const all = await attendeesOf(tx, scope, meetingId);
  const named = all.find((one) => one.id === attendeeId);
  if (attendeeId !== null && (!named || !isHere(named)))
    return refused('Only somebody who is here can be in the chair.');
  await updateSitting(tx, scope, meetingId, { presiding: attendeeId });
  await record(tx, scope, presidingChanged(meetingId));
  return ok(true);
};
