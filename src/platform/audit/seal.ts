import { sql } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import { inChunks } from '../database/in-chunks.ts';
import { type Connected, type Tx, withScope } from '../database/transaction.ts';
import { headOf, unsealedEntries } from './chain-queries.ts';
import { type Head, linkHash, type SealedEntry } from './rules/chain.ts';
import type { AuditTables } from './tables.ts';

/** Entries sealed in one transaction. */
const batch = 1000;

/** Two who seal the same council's log do so one after the other. Who writes entries never waits for either. */
const oneAtATime = (tx: Tx, { authorityId }: Scope): Promise<unknown> =>
  sql`SELECT pg_advisory_xact_lock(hashtextextended('hearth audit seal ' || ${authorityId}, 0))`.execute(tx);

const sealAfter = (authorityId: string, head: Head, entries: readonly SealedEntry[]) => {
  let { position, hash } = head;
  return entries.map((entry) => {
    position += 1;
    hash = linkHash(hash, position, entry);
    return { authority_id: authorityId, position, entry_id: entry.id, hash };
  });
};

const sealBatch = async (tx: Tx, scope: Scope, lately: boolean): Promise<number> => {
  await oneAtATime(tx, scope);
  const entries = await unsealedEntries(tx, scope, { lately, limit: batch });
  const seals = sealAfter(scope.authorityId, await headOf(tx, scope), entries);
  await inChunks(seals, (rows) =>
    tx.withTables<AuditTables>().insertInto('audit_seal').values(rows).execute(),
  );
  return seals.length;
};

/**
 * Seals what was written to the council's audit log since the last time, in batches of a transaction each. The order
 * is that of sealing: an entry whose transaction ends late comes later. `lately` looks back a day, which is quick;
 * without it everything is looked through.
 */
export const sealAudit = async (
  connected: Connected,
  scope: Scope,
  { lately }: { lately: boolean },
): Promise<void> => {
  let sealed = batch;
  while (sealed === batch) sealed = await withScope(connected, scope, (tx) => sealBatch(tx, scope, lately));
};
