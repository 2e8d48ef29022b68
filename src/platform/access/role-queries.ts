import type { Role } from '../../kernel/roles.ts';
import type { Actor, Scope } from '../../kernel/scope.ts';
import type { Tx } from '../database/transaction.ts';
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

/** Who a person is when they act on a day: their name and the roles they hold. The public where they are nobody (any more). */
export const actorFor = async (tx: Tx, scope: Scope, personId: string, date: string): Promise<Actor> => {
  const rows = await tables(tx)
    .selectFrom('person')
    .leftJoin('role_holding', (join) =>
      join
        .onRef('role_holding.authority_id', '=', 'person.authority_id')
        .onRef('role_holding.person_id', '=', 'person.id')
        .on('from_date', '<=', date)
        .on((or) => or.or([or('to_date', 'is', null), or('to_date', '>=', date)])),
    )
    .select(['name', 'role', 'body_id as bodyId'])
    .where('person.authority_id', '=', scope.authorityId)
    .where('person.id', '=', personId)
    .where('ended_at', 'is', null)
    .execute();
  const [first] = rows;
  if (!first) return { kind: 'public' };
  const holdings = rows.flatMap(({ role, bodyId }) => (role === null ? [] : [{ role, bodyId }]));
  return { kind: 'person', id: personId, name: first.name, holdings };
};
