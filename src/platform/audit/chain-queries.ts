import { sql } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../database/transaction.ts';
import { firstHash, type Head, type SealedEntry } from './rules/chain.ts';
import type { StoredSeal } from './rules/tampering.ts';
import type { AuditTables } from './tables.ts';

/** Seals read at a time. */
const batch = 2000;

/** An entry as `sealed` columns: what is hashed, with its moment to the microsecond. */
const entryColumns = [
  'e.id',
  sql<string>`to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')`.as('at'),
  'e.actor_kind as actorKind',
  'e.actor_id as actorId',
  'e.deed',
  'e.subject_kind as subjectKind',
  'e.subject_id as subjectId',
  'e.digest',
] as const;

/** The end of the council's chain; position 0 where nothing was sealed yet. */
export const headOf = async (tx: Tx, { authorityId }: Scope): Promise<Head> => {
  const found = await tx
    .withTables<AuditTables>()
    .selectFrom('audit_seal')
    .select(['position', 'hash'])
    .where('authority_id', '=', authorityId)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found
    ? { position: Number(found.position), hash: found.hash }
    : { position: 0, hash: firstHash(authorityId) };
};

/** Hours that a transaction may have been open when its entry is sealed by the minute; the night's run has no limit. */
const usualDelay = 24;

/** Entries without a seal, oldest first; `lately`: only those hardly older than the newest that was sealed. */
export const unsealedEntries = async (
  tx: Tx,
  { authorityId }: Scope,
  { lately, limit }: { lately: boolean; limit: number },
): Promise<SealedEntry[]> =>
  tx
    .withTables<AuditTables>()
    .selectFrom('audit_entry as e')
    .select(entryColumns)
    .where('e.authority_id', '=', authorityId)
    .where((entry) =>
      entry.not(
        entry.exists(
          entry
            .selectFrom('audit_seal as s')
            .select('s.hash')
            .whereRef('s.authority_id', '=', 'e.authority_id')
            .whereRef('s.entry_id', '=', 'e.id'),
        ),
      ),
    )
    .$if(lately, (query) =>
      query.where(
        sql<boolean>`e.at >= coalesce((
          SELECT newest.at - make_interval(hours => ${usualDelay}) FROM audit_seal s JOIN audit_entry newest
            ON newest.authority_id = s.authority_id AND newest.id = s.entry_id
          WHERE s.authority_id = ${authorityId} ORDER BY s.position DESC LIMIT 1), '-infinity')`,
      ),
    )
    .orderBy('e.at')
    .orderBy('e.id')
    .limit(limit)
    .execute();

type Row = Omit<SealedEntry, 'id'> & {
  id: string | null;
  position: string | number;
  entryId: string;
  hash: string;
};

const toSeal = ({ position, entryId, hash, id, ...rest }: Row): StoredSeal => ({
  position: Number(position),
  entryId,
  hash,
  entry: id === null ? null : { id, ...rest },
});

/** Every seal of the council by position, each with its entry; read in batches, so that a long log fits. */
export const eachSeal = async function* (tx: Tx, { authorityId }: Scope): AsyncGenerator<StoredSeal> {
  let after: string | number = 0;
  for (;;) {
    const rows = (await tx
      .withTables<AuditTables>()
      .selectFrom('audit_seal as s')
      .leftJoin('audit_entry as e', (join) =>
        join.onRef('e.authority_id', '=', 's.authority_id').onRef('e.id', '=', 's.entry_id'),
      )
      .select(['s.position', 's.entry_id as entryId', 's.hash', ...entryColumns])
      .where('s.authority_id', '=', authorityId)
      .where('s.position', '>', after)
      .orderBy('s.position')
      .limit(batch)
      .execute()) as Row[];
    for (const row of rows) yield toSeal(row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < batch) return;
    after = last.position;
  }
};
