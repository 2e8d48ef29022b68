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

const heldOn = (tx: Tx, scope: Scope, date: string) =>
  holdings(tx, scope)
    .where('from_date', '<=', date)
    .where((eb) => eb.or([eb('to_date', 'is', null), eb('to_date', '>=', date)]));

/** Every role a person holds, held or will hold, newest first. */
export const rolesOf = (tx: Tx, scope: Scope, personId: string): Promise<GivenRole[]> =>
  holdings(tx, scope).where('person_id', '=', personId).orderBy('from_date', 'desc').execute();

/**
 * Everybody who holds one of the roles at a board on a day, also by holding it at every board; null: at any board;
 * 'every board': for the whole council alone.
 */
export const peopleHolding = (
  tx: Tx,
  scope: Scope,
  wanted: readonly Role[],
  bodyId: string | null,
  date: string,
): Promise<Person[]> =>
  people(tx, scope)
    .where('ended_at', 'is', null)
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('role_holding')
        .select('person_id')
        .where('authority_id', '=', scope.authorityId)
        .where('role', 'in', wanted)
        .where('from_date', '<=', date)
        .where((or) => or.or([or('to_date', 'is', null), or('to_date', '>=', date)]))
        .$if(bodyId !== null, (held) =>
          held.where((or) =>
            or.or([
              or('body_id', 'is', null),
              ...(bodyId === 'every board' ? [] : [or('body_id', '=', bodyId)]),
            ]),
          ),
        ),
    )
    .orderBy('name')
    .execute();

/** Who a person is when they act on a day: their name and the roles they hold. The public where they are nobody (any more). */
export const actorFor = async (tx: Tx, scope: Scope, personId: string, date: string): Promise<Actor> => {
  const person = await people(tx, scope)
    .where('id', '=', personId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  if (!person) return { kind: 'public' };
  const held = await heldOn(tx, scope, date).where('person_id', '=', personId).execute();
  return {
    kind: 'person',
    id: personId,
    name: person.name,
    holdings: held.map(({ role, bodyId }) => ({ role, bodyId })),
  };
};
