import type { Clock } from '../../kernel/clock.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { findPerson } from '../../platform/access/people.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { momentOf } from '../../platform/moment.ts';
import { recordSubstitute } from '../board/index.ts';
import { findMeeting } from '../meetings/index.ts';
import { type Expected, insertAttendees, setSaid, startPresence } from './attendance-store.ts';
import { attendanceChanged } from './events.ts';
import { attendeesOf } from './queries.ts';
import type { NewAttendee } from './rules/noting.ts';
import { writable } from './rules/steps.ts';
import { type Attendee, isHere } from './rules/who-is-here.ts';
import { holdSitting } from './store.ts';

const observer = (added: NewAttendee): Expected => ({
  seatId: null,
  personId: added.personId,
  name: added.name,
  organisation: added.organisation,
  capacity: 'observer',
  office: null,
  votes: false,
  young: false,
  standsFor: null,
});

/** Whether a substitute votes: as the board's terms say of a seat; as the one replaced where there is no seat. */
const votesInPlaceOf = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  replaced: Attendee,
  added: NewAttendee,
): Promise<Result<boolean>> => {
  const meeting = await findMeeting(tx, scope, meetingId);
  if (!meeting?.date || replaced.seatId === null) return ok(replaced.votes);
  const { name, personId } = added;
  const { bodyId, date } = meeting;
  const given = { bodyId, meetingId, date, seatId: replaced.seatId, personId, name };
  const recorded = await recordSubstitute(tx, scope, given);
  return recorded.ok
    ? ok(recorded.value.votes)
    : refused(recorded.reason.map(({ reason }) => reason).join(' '));
};

const substitute = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  replaced: Attendee,
  added: NewAttendee,
): Promise<Result<Expected>> => {
  if (isHere(replaced)) return refused(`${replaced.name} is here, so nobody takes that place.`);
  const votes = await votesInPlaceOf(tx, scope, meetingId, replaced, added);
  if (!votes.ok) return votes;
  return ok({
    ...observer(added),
    organisation: added.organisation ?? replaced.organisation,
    capacity: replaced.capacity,
    votes: votes.value,
    young: replaced.young,
    standsFor: replaced.id,
  });
};

/** Somebody who is known has their own name, whatever was typed. */
const named = async (tx: Tx, scope: Scope, asked: NewAttendee): Promise<NewAttendee> => {
  const person = asked.personId === null ? null : await findPerson(tx, scope, asked.personId);
  return person ? { ...asked, name: person.name } : { ...asked, personId: null };
};

/** Adds somebody who came: an observer, or a substitute with the seat of the one who could not. */
export const addAttendee = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  asked: NewAttendee,
  clock: Clock,
): Promise<Result<true>> => {
  const sitting = await holdSitting(tx, scope, meetingId);
  const may = writable(sitting?.state ?? null);
  if (!may.ok) return may;
  const added = await named(tx, scope, asked);
  if (added.name === '') return refused('Give the name of the one who came.');
  const all = await attendeesOf(tx, scope, meetingId);
  const replaced = all.find((one) => one.id === added.standsFor);
  if (added.standsFor !== null && !replaced) return refused('Choose whose place is taken.');
  const expected = replaced ? await substitute(tx, scope, meetingId, replaced, added) : ok(observer(added));
  if (!expected.ok) return expected;
  const [id = ''] = await insertAttendees(tx, scope, meetingId, [expected.value], all.length);
  await startPresence(tx, scope, id, momentOf(clock), added.remote);
  if (replaced?.said === 'nothing yet') await setSaid(tx, scope, replaced.id, 'apologies');
  await record(tx, scope, attendanceChanged(meetingId));
  return ok(true);
};
