import { sql } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { listPrintings } from '../packs/index.ts';
import { tables } from './store.ts';
import type { NumberedKind } from './tables.ts';

/** Numbers those that have none yet, in their order. The caller holds the masking, so nobody else does the same. */
const give = async (tx: Tx, scope: Scope, kind: NumberedKind, ids: readonly string[]): Promise<void> => {
  const { authorityId } = scope;
  await sql`
    INSERT INTO moderngov_number (authority_id, kind, subject_id, number)
    SELECT ${authorityId}::uuid, ${kind}, wanted.id,
      (SELECT coalesce(max(number), 0) FROM moderngov_number
        WHERE authority_id = ${authorityId}::uuid AND kind = ${kind})
      + row_number() OVER (ORDER BY wanted.place)
    FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS wanted (id, place)
    WHERE NOT EXISTS (SELECT FROM moderngov_number
      WHERE authority_id = ${authorityId}::uuid AND kind = ${kind} AND subject_id = wanted.id)`.execute(tx);
};

/**
 * Gives what is public of a meeting the numbers by which the Modern.Gov web service knows it. A number once given
 * stays, and is never given again.
 */
export const giveNumbers = async (tx: Tx, scope: Scope, meetingId: string): Promise<void> => {
  const published = await tables(tx)
    .selectFrom('publication')
    .select(['body_id as bodyId', 'document'])
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst();
  if (!published) return;
  const { items, papers } = published.document;
  const printings = (await listPrintings(tx, scope, meetingId)).filter((printing) => printing.published);
  await give(tx, scope, 'body', [published.bodyId]);
  await give(tx, scope, 'meeting', [meetingId]);
  await give(
    tx,
    scope,
    'item',
    items.map(({ id }) => id),
  );
  await give(
    tx,
    scope,
    'document',
    [...papers, ...printings].map(({ id }) => id),
  );
};
