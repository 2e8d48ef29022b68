import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { problemsOfSeat } from './appoint.ts';
import { candidateOf } from './candidates.ts';
import { seatEnded, seatEndUndone } from './events.ts';
import { closeOffice, reopenOffice } from './hold-office.ts';
import { setRoleEnd } from './role-of-tenure.ts';
import { type Broken, brokenRules, type Rule } from './rules/broken.ts';
import type { Period } from './rules/period.ts';
import { type Ending, type Office, officeWords } from './rules/words.ts';
import { listOffices, listSeats, type OfficeTenure, type SeatTenure } from './seats-queries.ts';
import { updateSeatTenure } from './seats-store.ts';
import { lockBody } from './store.ts';

type Ended = { tenure: Period; to: string; offices: readonly OfficeTenure[] };

const endRules: readonly Rule<Ended>[] = [
  {
    name: 'A period of office ends after it begins',
    broken: ({ tenure, to }) =>
      to < tenure.from
        ? `They sit only from ${dateWords(tenure.from)}. Choose that day or a later one.`
        : null,
  },
  {
    name: 'The chair is a voting member',
    broken: ({ to, offices }) => {
      const later = offices.find((one) => one.from > to);
      return later
        ? `They become ${officeWords[later.office].toLowerCase()} on ${dateWords(later.from)}, after this day. End that first.`
        : null;
    },
  },
];

/** Offices that need the seat and go on after its last day. */
const officesWith = async (tx: Tx, scope: Scope, bodyId: string, tenure: SeatTenure, to: string) =>
  (await listOffices(tx, scope, bodyId)).filter(
    (one) =>
      one.personId === tenure.personId &&
      (one.office === 'chair' || one.office === 'deputy chair') &&
      (one.to === null || one.to > to) &&
      (tenure.to === null || one.from <= tenure.to) &&
      one.from >= tenure.from,
  );

/**
 * Lets somebody's time in a seat end on a day, with its role and with the chair or deputy chair that needs the seat.
 * Answers the offices that ended too, or the rules in the way; null where nobody holds such a seat.
 */
export const endSeat = async (
  tx: Tx,
  scope: Scope,
  at: { bodyId: string; tenureId: string },
  { to, because }: { to: string; because: Ending },
): Promise<Result<Office[], Broken[]> | null> => {
  await lockBody(tx, scope, at.bodyId);
  const seats = await listSeats(tx, scope, at.bodyId);
  const tenure = seats.flatMap((seat) => seat.tenures).find((one) => one.id === at.tenureId);
  if (!tenure) return null;
  const offices = await officesWith(tx, scope, at.bodyId, tenure, to);
  const problems = brokenRules(endRules, { tenure, to, offices });
  if (problems.length > 0) return refused(problems);
  await updateSeatTenure(tx, scope, tenure.id, {
    to_date: to,
    planned_to: tenure.endedBecause === null ? tenure.to : tenure.plannedTo,
    ended_because: because,
    role_holding_id: tenure.roleHoldingId,
  });
  await setRoleEnd(tx, scope, tenure.roleHoldingId, to);
  for (const office of offices) await closeOffice(tx, scope, office, { to, because, endedWith: tenure.id });
  await record(tx, scope, seatEnded(tenure.id));
  return ok(offices.map((one) => one.office));
};

/**
 * Undoes an ending: they sit until the day planned before, with the offices that ended with it where nobody else
 * holds them by now. Null where there is no such ending.
 */
export const undoSeatEnd = async (
  tx: Tx,
  scope: Scope,
  at: { bodyId: string; tenureId: string },
): Promise<Result<true, Broken[]> | null> => {
  await lockBody(tx, scope, at.bodyId);
  const seats = await listSeats(tx, scope, at.bodyId);
  const seat = seats.find((one) => one.tenures.some(({ id }) => id === at.tenureId));
  const tenure = seat?.tenures.find((one) => one.id === at.tenureId);
  const person = tenure ? await candidateOf(tx, scope, tenure.personId) : null;
  if (!seat || !tenure || !person || tenure.endedBecause === null) return null;
  const period = { from: tenure.from, to: tenure.plannedTo };
  const wanted = { period, appointedBy: tenure.appointedBy };
  const problems = problemsOfSeat(seats, seat, person, wanted, tenure.id);
  if (problems.length > 0) return refused(problems);
  await updateSeatTenure(tx, scope, tenure.id, {
    to_date: tenure.plannedTo,
    planned_to: null,
    ended_because: null,
    role_holding_id: tenure.roleHoldingId,
  });
  await setRoleEnd(tx, scope, tenure.roleHoldingId, tenure.plannedTo);
  for (const office of await listOffices(tx, scope, at.bodyId))
    if (office.endedWith === tenure.id) await reopenOffice(tx, scope, office);
  await record(tx, scope, seatEndUndone(tenure.id));
  return ok(true);
};
