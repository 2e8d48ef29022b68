import { sql } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Forgettable } from '../../platform/retention/forgettable.ts';
import { tables } from './store.ts';

const neverConfirmed = async (tx: Tx, { authorityId }: Scope, before: string): Promise<string[]> => {
  const found = await tables(tx)
    .selectFrom('young_person')
    .select('id')
    .where('authority_id', '=', authorityId)
    .where('state', '=', 'asked')
    .where('asked_on', '<', before)
    .execute();
  return found.map(({ id }) => id);
};

/** Who asked to join a group and was never confirmed: name, age, and how they are reached. */
export const joinersNeverConfirmed: Forgettable = {
  count: async (tx, scope, before) => (await neverConfirmed(tx, scope, before)).length,
  forget: async (tx, scope, before) => {
    const { numDeletedRows } = await tables(tx)
      .deleteFrom('young_person')
      .where('authority_id', '=', scope.authorityId)
      .where('state', '=', 'asked')
      .where('asked_on', '<', before)
      .executeTakeFirst();
    return Number(numDeletedRows);
  },
};

const namedParts = async (tx: Tx, { authorityId }: Scope, before: string): Promise<string[]> => {
  const found = await tables(tx)
    .selectFrom('involvement_part as t')
    .innerJoin('involvement_request as r', (join) =>
      join.onRef('r.authority_id', '=', 't.authority_id').onRef('r.id', '=', 't.request_id'),
    )
    .select('t.id')
    .where('t.authority_id', '=', authorityId)
    .where('t.name', '!=', '')
    .where('r.took_place_on', '<', before)
    .execute();
  return found.map(({ id }) => id);
};

/**
 * Names of those who took part and have no page of their own, on which they could choose. That somebody took part, in which
 * group and for how long, stays.
 */
export const namesInRecord: Forgettable = {
  count: async (tx, scope, before) => (await namedParts(tx, scope, before)).length,
  forget: async (tx, scope, before) => {
    const ids = await namedParts(tx, scope, before);
    if (ids.length > 0)
      await tables(tx)
        .updateTable('involvement_part')
        .set({ name: '' })
        .where('authority_id', '=', scope.authorityId)
        .where('id', 'in', ids)
        .execute();
    return ids.length;
  },
};

/** The last day on which something happened to a request. */
const lastDay = sql<string>`greatest(came_on, decided_on, took_place_on, said_on)`;

/** Addresses of whoever asked for young people's time. The request stays, with the post and team that asked. */
export const addressesOfAskers: Forgettable = {
  count: async (tx, { authorityId }, before) => {
    const { all } = await tables(tx)
      .selectFrom('involvement_request')
      .select(({ fn }) => fn.countAll<string>().as('all'))
      .where('authority_id', '=', authorityId)
      .where('email', 'is not', null)
      .where(lastDay, '<', before)
      .executeTakeFirstOrThrow();
    return Number(all);
  },
  forget: async (tx, { authorityId }, before) => {
    const { numUpdatedRows } = await tables(tx)
      .updateTable('involvement_request')
      .set({ email: null })
      .where('authority_id', '=', authorityId)
      .where('email', 'is not', null)
      .where(lastDay, '<', before)
      .executeTakeFirstOrThrow();
    return Number(numUpdatedRows);
  },
};
