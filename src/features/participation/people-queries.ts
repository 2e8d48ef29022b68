import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { sha256Of } from '../../platform/files/files.ts';
import type { AgeBand } from './rules/ages.ts';
import type { Called } from './rules/took-part.ts';
import { tables } from './store.ts';
import type { PersonState } from './tables.ts';

/** A group; `members` counts those who are confirmed. */
export type Group = {
  id: string;
  name: string;
  agesFrom: number;
  agesTo: number;
  supporters: string;
  meets: string;
  version: number;
  members: number;
};

/** Every group, by name. */
export const listGroups = async (tx: Tx, { authorityId }: Scope): Promise<Group[]> => {
  const rows = await tables(tx)
    .selectFrom('young_group as g')
    .select(({ selectFrom, fn }) => [
      'g.id',
      'g.name',
      'g.ages_from as agesFrom',
      'g.ages_to as agesTo',
      'g.supporters',
      'g.meets',
      'g.version',
      selectFrom('young_member as m')
        .innerJoin('young_person as p', (join) =>
          join.onRef('p.authority_id', '=', 'm.authority_id').onRef('p.id', '=', 'm.person_id'),
        )
        .whereRef('m.authority_id', '=', 'g.authority_id')
        .whereRef('m.group_id', '=', 'g.id')
        .where('p.state', '=', 'confirmed')
        .select(fn.countAll<string>().as('count'))
        .as('members'),
    ])
    .where('g.authority_id', '=', authorityId)
    .orderBy('g.name')
    .orderBy('g.id')
    .execute();
  return rows.map((row) => ({ ...row, members: Number(row.members) }));
};

/** Somebody who asked to join, or is one of us; with their groups by name. Days are ISO. */
export type YoungPerson = {
  id: string;
  firstName: string;
  ageBand: AgeBand;
  reach: string;
  email: string;
  askedOn: string;
  state: PersonState;
  confirmedOn: string | null;
  carerAgreed: string;
  called: Called;
  groups: Pick<Group, 'id' | 'name' | 'meets' | 'supporters'>[];
};

const people = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('young_person')
    .select([
      'id',
      'first_name as firstName',
      'age_band as ageBand',
      'reach',
      'email',
      'asked_on as askedOn',
      'state',
      'confirmed_on as confirmedOn',
      'carer_agreed as carerAgreed',
      'called',
    ])
    .where('authority_id', '=', authorityId);

const withGroups = async (
  tx: Tx,
  { authorityId }: Scope,
  found: readonly Omit<YoungPerson, 'groups'>[],
): Promise<YoungPerson[]> => {
  if (found.length === 0) return [];
  const members = await tables(tx)
    .selectFrom('young_member as m')
    .innerJoin('young_group as g', (join) =>
      join.onRef('g.authority_id', '=', 'm.authority_id').onRef('g.id', '=', 'm.group_id'),
    )
    .select(['m.person_id as personId', 'g.id', 'g.name', 'g.meets', 'g.supporters'])
    .where('m.authority_id', '=', authorityId)
    .where(
      'm.person_id',
      'in',
      found.map(({ id }) => id),
    )
    .orderBy('g.name')
    .execute();
  return found.map((person) => ({
    ...person,
    groups: members
      .filter(({ personId }) => personId === person.id)
      .map(({ personId: _, ...group }) => group),
  }));
};

/** Those in a state, by first name. */
export const listPeople = async (tx: Tx, scope: Scope, state: PersonState): Promise<YoungPerson[]> =>
  withGroups(
    tx,
    scope,
    await people(tx, scope).where('state', '=', state).orderBy('first_name').orderBy('id').execute(),
  );

export const findPerson = async (tx: Tx, scope: Scope, id: string): Promise<YoungPerson | undefined> => {
  const found = await people(tx, scope).where('id', '=', id).execute();
  return (await withGroups(tx, scope, found))[0];
};

/** Whose page a link opens. */
export const personBySecret = async (
  tx: Tx,
  scope: Scope,
  secret: string,
): Promise<YoungPerson | undefined> => {
  const found = await people(tx, scope).where('token_sha256', '=', sha256Of(secret)).execute();
  return (await withGroups(tx, scope, found))[0];
};
