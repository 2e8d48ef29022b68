import { type Role, roles } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import { type Standing, standings } from '../../platform/access/invitation.ts';
import { findPerson, type GivenRole, listPeople, type Person } from '../../platform/access/people.ts';
import { rolesOf } from '../../platform/access/role-queries.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { type HeldRole, holdsOn, whereWords } from './rules/held-role.ts';
import { type SignInState, signInState } from './rules/sign-in-state.ts';

type Tables = {
  body: { authority_id: string; id: string; name: string };
  person: { authority_id: string; id: string; name: string; ended_at: Date | null };
  role_holding: {
    authority_id: string;
    id: string;
    person_id: string;
    role: Role;
    body_id: string | null;
    from_date: string;
    to_date: string | null;
  };
};

/** A board by its name. */
export type NamedBoard = { id: string; name: string };

/** Every board of the council, by name. */
export const boardNames = (tx: Tx, scope: Scope): Promise<NamedBoard[]> =>
  tx
    .withTables<Tables>()
    .selectFrom('body')
    .select(['id', 'name'])
    .where('authority_id', '=', scope.authorityId)
    .orderBy('name')
    .execute();

const named = (boards: readonly NamedBoard[], given: GivenRole, today: string): HeldRole => ({
  id: given.id,
  role: given.role,
  where: whereWords(
    given.bodyId === null ? null : (boards.find(({ id }) => id === given.bodyId)?.name ?? 'board'),
  ),
  from: given.from,
  to: given.to,
  now: holdsOn(given, today),
});

/** The roles of a person with the names of the boards, those held today first. */
export const heldRoles = async (
  tx: Tx,
  scope: Scope,
  personId: string,
  today: string,
): Promise<HeldRole[]> => {
  const boards = await boardNames(tx, scope);
  const all = (await rolesOf(tx, scope, personId)).map((given) => named(boards, given, today));
  return [...all.filter(({ now }) => now), ...all.filter(({ now }) => !now)];
};

/** The roles that are held today, by the id of who holds them. */
const rolesToday = async (tx: Tx, scope: Scope, today: string): Promise<Map<string, HeldRole[]>> => {
  const boards = await boardNames(tx, scope);
  const rows = await tx
    .withTables<Tables>()
    .selectFrom('role_holding')
    .select([
      'id',
      'person_id as personId',
      'role',
      'body_id as bodyId',
      'from_date as from',
      'to_date as to',
    ])
    .where('authority_id', '=', scope.authorityId)
    .orderBy('from_date')
    .orderBy('id')
    .execute();
  const held = new Map<string, HeldRole[]>();
  for (const row of rows.filter((one) => holdsOn(one, today)))
    held.set(row.personId, [...(held.get(row.personId) ?? []), named(boards, row, today)]);
  return held;
};

const stateOf = (person: Person, standing: Standing | undefined, now: Date): SignInState => {
  const known = standing && {
    state: standing.state,
    invitedUntil: standing.invitedUntil?.toISOString() ?? null,
  };
  return signInState(person.email, known, now.toISOString());
};

export type ListedPerson = { person: Person; roles: HeldRole[]; state: SignInState };

/** Everybody of the council, by name, with what they hold today and whether they can sign in. */
export const everybody = async (tx: Tx, scope: Scope, today: string, now: Date): Promise<ListedPerson[]> => {
  const states = new Map((await standings(tx, scope)).map((one) => [one.personId, one]));
  const held = await rolesToday(tx, scope, today);
  return (await listPeople(tx, scope)).map((person) => ({
    person,
    roles: held.get(person.id) ?? [],
    state: stateOf(person, states.get(person.id), now),
  }));
};

/** When a person's part in the boards ended; null while it has not. */
export const endedAt = async (tx: Tx, scope: Scope, personId: string): Promise<Date | null> => {
  const found = await tx
    .withTables<Tables>()
    .selectFrom('person')
    .select('ended_at')
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', personId)
    .executeTakeFirst();
  return found?.ended_at ?? null;
};

/** Those whose part has ended, the last first. */
export const formerPeople = (tx: Tx, scope: Scope): Promise<{ id: string; name: string }[]> =>
  tx
    .withTables<Tables>()
    .selectFrom('person')
    .select(['id', 'name'])
    .where('authority_id', '=', scope.authorityId)
    .where('ended_at', 'is not', null)
    .orderBy('ended_at', 'desc')
    .execute();

/** Who stands beside a young person; null where nobody does. */
export const supporterOf = async (tx: Tx, scope: Scope, person: Person): Promise<Person | null> =>
  person.supporterId === null ? null : findPerson(tx, scope, person.supporterId);

/** One person for each role that somebody holds today, in the order of the roles. */
export const examplesOf = async (
  tx: Tx,
  scope: Scope,
  today: string,
): Promise<{ personId: string; role: string }[]> => {
  const held = await rolesToday(tx, scope, today);
  const first = new Map<Role, string>();
  for (const { id, email } of await listPeople(tx, scope))
    for (const { role } of held.get(id) ?? []) if (email !== null && !first.has(role)) first.set(role, id);
  return roles.flatMap((role) => {
    const personId = first.get(role);
    return personId ? [{ personId, role: `${role.charAt(0).toUpperCase()}${role.slice(1)}` }] : [];
  });
};

/** How a person stands with sign-in. */
export const standingOf = async (tx: Tx, scope: Scope, person: Person, now: Date): Promise<SignInState> => {
  const found = (await standings(tx, scope)).find(({ personId }) => personId === person.id);
  return stateOf(person, found, now);
};
