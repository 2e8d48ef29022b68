import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { changePerson, findPerson } from '../../platform/access/people.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { candidateOf } from './candidates.ts';
import { seatGiven } from './events.ts';
import { giveRoleFor } from './role-of-tenure.ts';
import { appointmentProblems, type Candidate } from './rules/appoint.ts';
import type { Broken } from './rules/broken.ts';
import type { Period } from './rules/period.ts';
import { type Appointer, roleOfSeat } from './rules/words.ts';
import { listSeats, type Seat } from './seats-queries.ts';
import { insertSeatTenure, updateSeat } from './seats-store.ts';
import { lockBody } from './store.ts';

type Wanted = { period: Period; appointedBy: Appointer | null };

/** `supporterId`: who is to stand beside a young person that has no supporter yet. */
type WantedWithSupporter = Wanted & { supporterId?: string | null };

/** Every rule that would be broken if this person held the seat; `except` is a tenure that is not counted. */
export const problemsOfSeat = (
  seats: readonly Seat[],
  seat: Seat,
  person: Candidate,
  { period, appointedBy }: Wanted,
  except: string | null = null,
): Broken[] =>
  appointmentProblems({
    person,
    capacity: seat.capacity,
    period,
    appointedBy,
    seatClosedOn: seat.closedOn,
    heldBefore: seat.tenures.filter((one) => one.id !== except),
    otherSeats: seats
      .filter((one) => one.id !== seat.id)
      .flatMap((one) =>
        one.tenures
          .filter(({ personId }) => personId === person.id)
          .map((held) => ({ ...held, seat: one.name })),
      ),
  });

const setSupporter = async (tx: Tx, scope: Scope, personId: string, supporterId: string): Promise<void> => {
  const person = await findPerson(tx, scope, personId);
  if (person) await changePerson(tx, scope, { ...person, supporterId });
};

/**
 * Appoints somebody to a seat, with the role that it brings. Answers the tenure's id, or the rules in the way; null
 * where there is no such seat or person.
 */
export const appoint = async (
  tx: Tx,
  scope: Scope,
  at: { bodyId: string; seatId: string; personId: string },
  { supporterId, ...wanted }: WantedWithSupporter,
): Promise<Result<string, Broken[]> | null> => {
  await lockBody(tx, scope, at.bodyId);
  const seats = await listSeats(tx, scope, at.bodyId);
  const seat = seats.find((one) => one.id === at.seatId);
  const person = await candidateOf(tx, scope, at.personId, supporterId);
  if (!seat || !person) return null;
  const problems = problemsOfSeat(seats, seat, person, wanted);
  const { period, appointedBy } = wanted;
  if (problems.length > 0 || appointedBy === null) return refused(problems);
  if (person.young && supporterId) await setSupporter(tx, scope, person.id, supporterId);
  const role = roleOfSeat(seat.capacity, person.young);
  const holder = { personId: person.id, bodyId: at.bodyId, role };
  const roleHoldingId = await giveRoleFor(tx, scope, holder, period);
  const id = newId();
  await insertSeatTenure(tx, scope, seat.id, { id, personId: person.id, period, appointedBy, roleHoldingId });
  if (period.from < seat.since) await updateSeat(tx, scope, seat.id, { since: period.from });
  await record(tx, scope, seatGiven(id));
  return ok(id);
};
