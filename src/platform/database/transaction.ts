import { type Kysely, sql, type Transaction } from 'kysely';
import { zoneFor } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import { reaches, type Zone } from '../../kernel/zones.ts';

/** Tables are named where they are used: a feature says `tx.withTables<ItsTables>()`. */
export type NoTables = Record<never, never>;
export type Tx = Transaction<NoTables>;
export type Connected = Kysely<NoTables>;

/** The zones that a scope reaches, as the fence reads them. */
export const zonesOf = ({ actor, zone }: Scope): string => reaches[zoneFor(actor, zone)].join(',');

const open = (tx: Tx, scope: Scope) =>
  sql`SELECT set_config('hearth.authority', ${scope.authorityId}, true), set_config('hearth.zones', ${zonesOf(scope)}, true)`.execute(
    tx,
  );

/**
 * Runs `work` in one transaction that reaches the rows of one authority and its zones only.
 * Of the zone, no more opens than the actor's roles reach: a route that forgot to ask finds nothing.
 * `access` 'read only' refuses every write, also one by mistake.
 */
export const withScope = <Value>(
  connected: Connected,
  scope: Scope,
  work: (tx: Tx) => Promise<Value>,
  access: 'read only' | 'read write' = 'read write',
): Promise<Value> =>
  connected
    .transaction()
    .setAccessMode(access)
    .execute(async (tx) => {
      await open(tx, scope);
      return work(tx);
    });

/** Does a part of a transaction in another zone, for work that fills both; what it finds afterwards is as before. */
export const inZone = async <Value>(
  tx: Tx,
  scope: Scope,
  zone: Zone,
  work: (scope: Scope) => Promise<Value>,
): Promise<Value> => {
  const there = { ...scope, zone };
  await open(tx, there);
  const value = await work(there);
  await open(tx, scope);
  return value;
};
