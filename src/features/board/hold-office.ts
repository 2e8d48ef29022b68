import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import { findPerson } from '../../platform/access/people.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { officeEnded, officeEndUndone, officeGiven } from './events.ts';
import { giveRoleFor, setRoleEnd } from './role-of-tenure.ts';
import type { Broken } from './rules/broken.ts';
import { officeProblems } from './rules/office.ts';
import type { Period } from './rules/period.ts';
import { type Appointer, type Ending, type Office, roleOfOffice } from './rules/words.ts';
import { listOffices, listSeats, type OfficeTenure } from './seats-queries.ts';
import { insertOfficeTenure, updateOfficeTenure } from './seats-store.ts';
import { lockBody } from './store.ts';
import { termsOn } from './terms-queries.ts';

type Wanted = {
  bodyId: string;
  office: Office;
  person: { id: string; name: string };
  period: Period;
  appointedBy: Appointer | null;
};

/** Every rule that the office would break; `except` is a tenure that is not counted. */
const problemsOf = async (
  tx: Tx,
  scope: Scope,
  { bodyId, office, person, period, appointedBy }: Wanted,
  except: string | null = null,
): Promise<Broken[]> => {
  const held = await listOffices(tx, scope, bodyId);
  const seats = (await listSeats(tx, scope, bodyId)).flatMap(({ capacity, tenures }) =>
    tenures.filter((one) => one.personId === person.id).map((one) => ({ ...one, capacity })),
  );
  return officeProblems({
    office,
    personName: person.name,
    period,
    appointedBy,
    heldBefore: held.filter((one) => one.office === office && one.id !== except),
    seats,
    terms: await termsOn(tx, scope, bodyId, period.from),
  });
};

/** Gives somebody an office, with the role that it brings; null where there is nobody of that id. */
export const giveOffice = async (
  tx: Tx,
  scope: Scope,
  { personId, ...given }: Omit<Wanted, 'person'> & { personId: string },
): Promise<Result<string, Broken[]> | null> => {
  await lockBody(tx, scope, given.bodyId);
  const person = await findPerson(tx, scope, personId);
  if (!person) return null;
  const { bodyId, office, period, appointedBy } = given;
  const problems = await problemsOf(tx, scope, { ...given, person });
  if (problems.length > 0 || appointedBy === null) return refused(problems);
  const role = roleOfOffice[office];
  const roleHoldingId = await giveRoleFor(tx, scope, { personId, bodyId, role }, period);
  const id = newId();
  const row = { id, personId, period, appointedBy, roleHoldingId };
  await insertOfficeTenure(tx, scope, { bodyId, office }, row);
  await record(tx, scope, officeGiven(id));
  return ok(id);
};

/** Ends an office without asking: for who has checked, or ends the seat that it needs. */
export const closeOffice = async (
  tx: Tx,
  scope: Scope,
  tenure: OfficeTenure,
  { to, because, endedWith }: { to: string; because: Ending; endedWith: string | null },
): Promise<void> => {
  await updateOfficeTenure(tx, scope, tenure.id, {
    to_date: to,
    planned_to: tenure.endedBecause === null ? tenure.to : tenure.plannedTo,
    ended_because: because,
    ended_with: endedWith,
    role_holding_id: tenure.roleHoldingId,
  });
  await setRoleEnd(tx, scope, tenure.roleHoldingId, to);
  await record(tx, scope, officeEnded(tenure.id));
};

/** Undoes the ending of an office, unless a rule stands in the way by now. */
export const reopenOffice = async (
  tx: Tx,
  scope: Scope,
  tenure: OfficeTenure,
): Promise<Result<true, Broken[]>> => {
  const { bodyId, office, personId, appointedBy } = tenure;
  const period = { from: tenure.from, to: tenure.plannedTo };
  const person = { id: personId, name: tenure.personName };
  const wanted = { bodyId, office, person, period, appointedBy };
  const problems = await problemsOf(tx, scope, wanted, tenure.id);
  if (problems.length > 0) return refused(problems);
  await updateOfficeTenure(tx, scope, tenure.id, {
    to_date: tenure.plannedTo,
    planned_to: null,
    ended_because: null,
    ended_with: null,
    role_holding_id: tenure.roleHoldingId,
  });
  await setRoleEnd(tx, scope, tenure.roleHoldingId, tenure.plannedTo);
  await record(tx, scope, officeEndUndone(tenure.id));
  return ok(true);
};

const findOffice = async (tx: Tx, scope: Scope, at: { bodyId: string; tenureId: string }) =>
  (await listOffices(tx, scope, at.bodyId)).find((one) => one.id === at.tenureId) ?? null;

/** Lets an office end on a day; null where there is none of that id. */
export const endOffice = async (
  tx: Tx,
  scope: Scope,
  at: { bodyId: string; tenureId: string },
  { to, because }: { to: string; because: Ending },
): Promise<Result<true, Broken[]> | null> => {
  await lockBody(tx, scope, at.bodyId);
  const tenure = await findOffice(tx, scope, at);
  if (!tenure) return null;
  if (to < tenure.from)
    return refused([
      {
        rule: 'A period of office ends after it begins',
        reason: `The office begins on ${dateWords(tenure.from)}. Choose that day or a later one.`,
      },
    ]);
  await closeOffice(tx, scope, tenure, { to, because, endedWith: null });
  return ok(true);
};

/** Undoes the ending of an office; null where there is no such ending. */
export const undoOfficeEnd = async (
  tx: Tx,
  scope: Scope,
  at: { bodyId: string; tenureId: string },
): Promise<Result<true, Broken[]> | null> => {
  await lockBody(tx, scope, at.bodyId);
  const tenure = await findOffice(tx, scope, at);
  return tenure?.endedBecause ? reopenOffice(tx, scope, tenure) : null;
};
