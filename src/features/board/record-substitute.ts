import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { candidateOf } from './candidates.ts';
import { substituteRecorded, substituteTakenBack } from './events.ts';
import type { Broken } from './rules/broken.ts';
import { covers } from './rules/period.ts';
import { substituteProblems } from './rules/substitute.ts';
import { maySubstituteVote } from './rules/vote.ts';
import { findSeat, seatedOn } from './seats-queries.ts';
import { substitutesAt } from './substitutes-queries.ts';
import { deleteSubstitution, putSubstitution } from './substitutes-store.ts';
import { termsOn } from './terms-queries.ts';

/** `date` is the day of the meeting; `personId` null where only a name is known. */
export type SubstituteGiven = {
  bodyId: string;
  meetingId: string;
  date: string;
  seatId: string;
  personId: string | null;
  name: string;
};

const noSuchSeat: Broken = {
  rule: 'A substitute stands in for a seat',
  reason: 'There is no such seat here.',
};

/** Records that somebody stands in for a seat at one meeting. Answers whether they vote, or the rules in the way. */
export const recordSubstitute = async (
  tx: Tx,
  scope: Scope,
  given: SubstituteGiven,
): Promise<Result<{ votes: boolean }, Broken[]>> => {
  const { bodyId, meetingId, date, seatId, personId } = given;
  const seat = await findSeat(tx, scope, bodyId, seatId);
  if (!seat) return refused([noSuchSeat]);
  const person = personId === null ? null : await candidateOf(tx, scope, personId);
  const name = person?.name ?? given.name.trim();
  const holder = seat.tenures.find((one) => covers(one, date));
  const seated = await seatedOn(tx, scope, bodyId, date);
  const already = (await substitutesAt(tx, scope, meetingId)).find((one) => one.seatId === seatId);
  const problems = substituteProblems({
    name,
    person,
    capacity: seat.capacity,
    day: date,
    holderName: holder?.personName ?? null,
    standsInAlready: already?.name ?? null,
    ownSeat: seated.find((one) => person && one.personId === person.id)?.seatName ?? null,
  });
  if (problems.length > 0 || !holder) return refused(problems);
  const sitting = { capacity: seat.capacity, appointedBy: holder.appointedBy };
  const votes = maySubstituteVote(sitting, await termsOn(tx, scope, bodyId, date)).ok;
  await putSubstitution(tx, scope, {
    id: newId(),
    body_id: bodyId,
    meeting_id: meetingId,
    seat_id: seatId,
    person_id: person?.id ?? null,
    name,
    holder_name: holder.personName,
    votes,
  });
  await record(tx, scope, substituteRecorded(meetingId));
  return ok({ votes });
};

/** Takes a substitution back: the seat's own holder counts again. */
export const takeBackSubstitute = async (
  tx: Tx,
  scope: Scope,
  at: { meetingId: string; seatId: string },
): Promise<void> => {
  await deleteSubstitution(tx, scope, at);
  await record(tx, scope, substituteTakenBack(at.meetingId));
};
