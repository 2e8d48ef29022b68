import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Role } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../database/transaction.ts';
import { record } from '../events/record.ts';
import { personAdded, personChanged, personEnded, personRestored, roleEnded, roleGiven } from './events.ts';
import type { AccessTables } from './tables.ts';

/**
 * Somebody of the boards. `email` is in lower case, null where none is known; a young person's `name` is the first name
 * or the group they chose, and `supporterId` the worker beside them.
 */
export type Person = {
  id: string;
  name: string;
  title: string | null;
  email: string | null;
  young: boolean;
  supporterId: string | null;
  photoSha256: string | null;
};

/** A role that was given, with its first and last day ("2026-03-10"); `to` null: no end is set. */
export type GivenRole = {
  id: string;
  personId: string;
  role: Role;
  bodyId: string | null;
  from: string;
  to: string | null;
};

const tables = (tx: Tx) => tx.withTables<AccessTables>();

/** The people of a council, each as `Person`. */
export const people = (tx: Tx, scope: Scope) =>
  tables(tx)
    .selectFrom('person')
    .select([
      'id',
      'name',
      'title',
      'email',
      'young',
      'supporter_id as supporterId',
      'photo_sha256 as photoSha256',
    ])
    .where('authority_id', '=', scope.authorityId);

const rowOf = ({ supporterId, photoSha256, email, ...rest }: Omit<Person, 'id'>) => ({
  ...rest,
  email: email?.toLowerCase() ?? null,
  supporter_id: supporterId,
  photo_sha256: photoSha256,
});

/** The person of that id, or null. */
export const findPerson = async (tx: Tx, scope: Scope, id: string): Promise<Person | null> =>
  (await people(tx, scope).where('id', '=', id).executeTakeFirst()) ?? null;

/** The person with that e-mail address, or null. */
export const findPersonByEmail = async (tx: Tx, scope: Scope, email: string): Promise<Person | null> =>
  (await people(tx, scope).where('email', '=', email.toLowerCase()).executeTakeFirst()) ?? null;

/** Everybody who has not been ended, by name. */
export const listPeople = (tx: Tx, scope: Scope): Promise<Person[]> =>
  people(tx, scope).where('ended_at', 'is', null).orderBy('name').orderBy('id').execute();

const emailTaken = async (tx: Tx, scope: Scope, email: string | null, by: string): Promise<boolean> => {
  const found = email === null ? null : await findPersonByEmail(tx, scope, email);
  return found !== null && found.id !== by;
};

const taken = 'Somebody else already has this e-mail address. Find them in the list of people.';

/** Adds a person. Answers their id, or why not. */
export const createPerson = async (
  tx: Tx,
  scope: Scope,
  person: Omit<Person, 'id'>,
): Promise<Result<string>> => {
  const id = newId();
  if (await emailTaken(tx, scope, person.email, id)) return refused(taken);
  await tables(tx)
    .insertInto('person')
    .values({ authority_id: scope.authorityId, id, ...rowOf(person) })
    .execute();
  await record(tx, scope, personAdded(id));
  return ok(id);
};

/** Changes what is known of a person. */
export const changePerson = async (
  tx: Tx,
  scope: Scope,
  { id, ...person }: Person,
): Promise<Result<string>> => {
  if (await emailTaken(tx, scope, person.email, id)) return refused(taken);
  await tables(tx)
    .updateTable('person')
    .set(rowOf(person))
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
  await record(tx, scope, personChanged(id));
  return ok(id);
};

/** Ends a person's part in the boards, or takes that back. Their roles stay as they are, without effect. */
export const setPersonEnded = async (tx: Tx, scope: Scope, id: string, at: Date | null): Promise<void> => {
  await tables(tx)
    .updateTable('person')
    .set({ ended_at: at })
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
  await record(tx, scope, at === null ? personRestored(id) : personEnded(id));
};

/** Gives a person a role. Answers the id of the holding. */
export const giveRole = async (tx: Tx, scope: Scope, given: Omit<GivenRole, 'id'>): Promise<string> => {
  const id = newId();
  await tables(tx)
    .insertInto('role_holding')
    .values({
      authority_id: scope.authorityId,
      id,
      person_id: given.personId,
      role: given.role,
      body_id: given.bodyId,
      from_date: given.from,
      to_date: given.to,
    })
    .execute();
  await record(tx, scope, roleGiven(given.personId));
  return id;
};

/** Sets the last day of a role, or takes it away again (null). */
export const endRole = async (
  tx: Tx,
  scope: Scope,
  holdingId: string,
  lastDay: string | null,
): Promise<void> => {
  const ended = await tables(tx)
    .updateTable('role_holding')
    .set({ to_date: lastDay })
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', holdingId)
    .returning('person_id')
    .executeTakeFirst();
  if (ended) await record(tx, scope, roleEnded(ended.person_id));
};
