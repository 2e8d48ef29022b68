import { sql } from 'kysely';
import type { Role } from '../../kernel/roles.ts';
import type { Actor, Scope } from '../../kernel/scope.ts';
import type { Authority } from '../authority/authority.ts';
import { type Connected, type Tx, zonesOf } from '../database/transaction.ts';
import { type GivenRole, type Person, people } from './people.ts';
import type { AccessTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<AccessTables>();

const holdings = (tx: Tx, scope: Scope) =>
  tables(tx)
    .selectFrom('role_holding')
    .select([
      'role_holding.id',
      'person_id as personId',
      'role',
      'body_id as bodyId',
      'from_date as from',
      'to_date as to',
    ])
    .where('role_holding.authority_id', '=', scope.authorityId);

/** Every role a person holds, held or will hold, newest first. */
export const rolesOf = (tx: Tx, scope: Scope, personId: string): Promise<GivenRole[]> =>
  holdings(tx, scope).where('person_id', '=', personId).orderBy('from_date', 'desc').execute();

/** The ids of people who hold one of the roles on a day, wherever. */
const idsHolding = (tx: Tx, scope: Scope, wanted: readonly Role[], date: string) =>
  tables(tx)
    .selectFrom('role_holding')
    .select('person_id')
    .where('authority_id', '=', scope.authorityId)
    .where('role', 'in', wanted)
    .where('from_date', '<=', date)
    .where((or) => or.or([or('to_date', 'is', null), or('to_date', '>=', date)]));

/** Everybody who holds one of the roles at a board on a day, also by holding it at every board; null: at any board. */
export const peopleHolding = (
  tx: Tx,
  scope: Scope,
  wanted: readonly Role[],
  bodyId: string | null,
  date: string,
): Promise<Person[]> =>
  people(tx, scope)
    .where('ended_at', 'is', null)
    .where(
      'id',
      'in',
      idsHolding(tx, scope, wanted, date).$if(bodyId !== null, (held) =>
        held.where((or) => or.or([or('body_id', 'is', null), or('body_id', '=', bodyId)])),
      ),
    )
    .orderBy('name')
    .execute();

/** Everybody who holds one of the roles for the whole council on a day, by name. */
export const peopleOfCouncil = (
  tx: Tx,
  scope: Scope,
  wanted: readonly Role[],
  date: string,
): Promise<Person[]> =>
  people(tx, scope)
    .where('ended_at', 'is', null)
    .where('id', 'in', idsHolding(tx, scope, wanted, date).where('body_id', 'is', null))
    .orderBy('name')
    .execute();

type Held = { name: string; role: Role | null; bodyId: string | null };

const actorOf = (personId: string, held: readonly Held[]): Actor => {
  const [first] = held;
  if (!first) return { kind: 'public' };
  const holdings = held.flatMap(({ role, bodyId }) => (role === null ? [] : [{ role, bodyId }]));
  return { kind: 'person', id: personId, name: first.name, holdings };
};

/** Who a person is when they act on a day: their name and the roles they hold. The public where they are nobody (any more). */
export const actorFor = async (tx: Tx, scope: Scope, personId: string, date: string): Promise<Actor> => {
  const { rows } = await sql<Held>`
    SELECT name, role, body_id AS "bodyId" FROM holdings_on(${scope.authorityId}, ${personId}, ${date})`.execute(
    tx,
  );
  return actorOf(personId, rows);
};

/**
 * The council as it is now, and who a person is there when they act on a day. Every page asks this first, so it is one
 * question, inside the fence and outside of any transaction.
 */
export const whoAsks = async (
  connected: Connected,
  scope: Scope,
  personId: string,
  date: string,
): Promise<{ authority: Authority; actor: Actor }> => {
  type Line = { council: string; code: string | null; colour: string } & (Held | { name: null });
  const { rows } = await sql<Line>`
    SELECT council_name AS council, code, colour, name, role, body_id AS "bodyId"
    FROM who_asks(${scope.authorityId}, ${zonesOf(scope)}, ${personId}, ${date})`.execute(connected);
  const [first] = rows;
  if (!first) throw new Error('There is no such council.');
  const { council, code, colour } = first;
  const held = rows.filter((row) => row.name !== null);
  return {
    authority: { id: scope.authorityId, name: council, code, colour },
    actor: actorOf(personId, held),
  };
};
