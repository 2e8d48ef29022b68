import { type Kysely, sql, type Transaction } from 'kysely';
import { zoneFor } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import { reaches } from '../../kernel/zones.ts';

/** Tables are named where they are used: a feature says `tx.withTables<ItsTables>()`. */
export type NoTables = Record<never, never>;
export type Tx = Transaction<NoTables>;
export type Connected = Kysely<NoTables>;

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
      const zones = reaches[zoneFor(scope.actor, scope.zone)].join(',');
      await sql`SELECT set_config('hearth.authority', ${scope.authorityId}, true), set_config('hearth.zones', ${zones}, true)`.execute(
        tx,
      );
      return work(tx);
    });
