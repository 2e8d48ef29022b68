import { type Kysely, sql, type Transaction } from 'kysely';
import { zoneFor } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import { reaches, type Zone } from '../../kernel/zones.ts';

/** Tables are named where they are used: a feature says `tx.withTables<ItsTables>()`. */
export type NoTables = Record<never, never>;
export type Tx = Transaction<NoTables>;
export type Connected = Kysely<NoTables>;

const openZones = ({ actor, zone }: Scope): string => reaches[zoneFor(actor, zone)].join(',');

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
      await sql`SELECT set_config('hearth.authority', ${scope.authorityId}, true), set_config('hearth.zones', ${openZones(scope)}, true)`.execute(
        tx,
      );
      return work(tx);
    });

/**
 * Works in another zone within the same transaction, and then in its own again: for what fills a house whose zones do not
 * reach each other. No more opens than the actor's roles reach.
 */
export const inZone = async <Value>(
  tx: Tx,
  scope: Scope,
  zone: Zone,
  work: (scope: Scope) => Promise<Value>,
): Promise<Value> => {
  const open = (zones: string) => sql`SELECT set_config('hearth.zones', ${zones}, true)`.execute(tx);
  const there = { ...scope, zone };
  await open(openZones(there));
  const value = await work(there);
  await open(openZones(scope));
  return value;
};
