import { sql } from 'kysely';
import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import { inChunks } from '../../platform/database/in-chunks.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Publication, Releasable } from './rules/public-meeting.ts';
import { searchEntries } from './rules/search-entries.ts';
import type { PublishingTables } from './tables.ts';

export const tables = (tx: Tx) => tx.withTables<PublishingTables>();

const mine = (scope: Scope, meetingId: string) => ({
  authority_id: scope.authorityId,
  meeting_id: meetingId,
});

/**
 * Held to the end of the transaction by whatever makes names known or texts public: of a name that becomes known while
 * a meeting is published, one of the two must see the other.
 */
export const holdMasking = async (tx: Tx, scope: Scope): Promise<void> => {
  await sql`SELECT pg_advisory_xact_lock(hashtext('masking'), hashtext(${scope.authorityId}))`.execute(tx);
};

/** Keeps what is released to the public, unmasked. */
export const putRelease = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  record: Releasable,
): Promise<void> => {
  const values = { record: JSON.stringify(record), released_at: sql<Date>`now()` };
  await tables(tx)
    .insertInto('release')
    .values({ ...mine(scope, meetingId), ...values })
    .onConflict((conflict) => conflict.columns(['authority_id', 'meeting_id']).doUpdateSet(values))
    .execute();
};

/** Puts a publication in the place of the one before: its row, its papers and what search finds. */
export const putPublication = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  publication: Publication,
  seal: { bodyId: string; digest: string; at: Date },
): Promise<void> => {
  const { meeting, papers } = publication;
  const values = {
    body_id: seal.bodyId,
    slug: meeting.slug,
    body_name: meeting.body,
    date: meeting.date,
    time: meeting.time,
    document: JSON.stringify(meeting),
    digest: seal.digest,
    updated_at: seal.at,
  };
  await tables(tx)
    .insertInto('publication')
    .values({ ...mine(scope, meetingId), ...values, first_published_at: seal.at })
    .onConflict((conflict) => conflict.columns(['authority_id', 'meeting_id']).doUpdateSet(values))
    .execute();
  await clearParts(tx, scope, meetingId);
  const paperRows = papers.map((paper) => ({
    ...mine(scope, meetingId),
    ...paper,
    content: JSON.stringify(paper.content),
  }));
  await inChunks(paperRows, (rows) => tables(tx).insertInto('publication_paper').values(rows).execute());
  const entries = searchEntries(publication).map((entry, position) => ({
    ...mine(scope, meetingId),
    id: newId(),
    position,
    date: meeting.date,
    ...entry,
  }));
  await inChunks(entries, (rows) => tables(tx).insertInto('publication_entry').values(rows).execute());
};

const clearParts = async (tx: Tx, scope: Scope, meetingId: string): Promise<void> => {
  for (const table of ['publication_paper', 'publication_entry'] as const) {
    await tables(tx)
      .deleteFrom(table)
      .where('authority_id', '=', scope.authorityId)
      .where('meeting_id', '=', meetingId)
      .execute();
  }
};

/** Takes a meeting out of the public's sight; the record stays. */
export const deletePublication = async (tx: Tx, scope: Scope, meetingId: string): Promise<void> => {
  for (const table of ['publication', 'release'] as const) {
    await tables(tx)
      .deleteFrom(table)
      .where('authority_id', '=', scope.authorityId)
      .where('meeting_id', '=', meetingId)
      .execute();
  }
};

/** Remembers an address that was public, so that it leads to today's. */
export const putFormerAddress = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  slug: string,
): Promise<void> => {
  await tables(tx)
    .insertInto('former_address')
    .values({ ...mine(scope, meetingId), slug })
    .onConflict((conflict) =>
      conflict.columns(['authority_id', 'slug']).doUpdateSet({ meeting_id: meetingId }),
    )
    .execute();
};
