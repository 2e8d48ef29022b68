import type { Insertable, Updateable } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import { inChunks } from '../../platform/database/in-chunks.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Done } from './rules/child-record.ts';
import type { Episode } from './rules/periods.ts';
import { type NewRow, tables } from './store.ts';
import type { ReviewTables } from './tables.ts';

/** Changes a child's line where nobody else did since that version, and counts it up. Answers whether it did. */
export const updateSeenChild = async (
  tx: Tx,
  { authorityId }: Scope,
  { id, version }: { id: string; version: number },
  changed: Omit<Updateable<ReviewTables['child']>, 'authority_id' | 'id' | 'version'>,
): Promise<boolean> => {
  const { numUpdatedRows } = await tables(tx)
    .updateTable('child')
    .set({ ...changed, version: version + 1 })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
};

/** Puts children into the record, however many. */
export const insertChildren = (tx: Tx, { authorityId }: Scope, rows: readonly NewRow<'child'>[]) =>
  inChunks(rows, (some) =>
    tables(tx)
      .insertInto('child')
      .values(some.map((row) => ({ authority_id: authorityId, ...row })))
      .execute(),
  );

const episodeRow = (authority_id: string, child_id: string, episode: Episode, place: number) => ({
  authority_id,
  child_id,
  number: place + 1,
  from_day: episode.from,
  until_day: episode.until,
  reason: episode.reason,
  legal_status: episode.legalStatus,
  place: episode.place,
  home: episode.home,
});

/** What a child's episodes are to be from now on, oldest first. */
export type EpisodesOf = { childId: string; episodes: readonly Episode[] };

/** Writes the episodes of children anew. */
export const replaceEpisodes = async (
  tx: Tx,
  { authorityId }: Scope,
  all: readonly EpisodesOf[],
): Promise<void> => {
  await inChunks(all, (some) =>
    tables(tx)
      .deleteFrom('child_episode')
      .where('authority_id', '=', authorityId)
      .where(
        'child_id',
        'in',
        some.map(({ childId }) => childId),
      )
      .execute(),
  );
  const rows: Insertable<ReviewTables['child_episode']>[] = all.flatMap(({ childId, episodes }) =>
    episodes.map((episode, place) => episodeRow(authorityId, childId, episode, place)),
  );
  await inChunks(rows, (some) => tables(tx).insertInto('child_episode').values(some).execute());
};

/** Notes what was done for children; what is noted already stays as it is. Answers how much was new. */
export const insertDone = async (
  tx: Tx,
  { authorityId }: Scope,
  all: readonly (Done & { childId: string })[],
): Promise<number> => {
  let added = 0;
  await inChunks(all, async (some) => {
    const inserted = await tables(tx)
      .insertInto('child_done')
      .values(
        some.map(({ childId, what, day, by }) => ({
          authority_id: authorityId,
          child_id: childId,
          what,
          day,
          by_name: by,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .returning('day')
      .execute();
    added += inserted.length;
  });
  return added;
};

/** Takes back that something was done. Answers what it was, or null where nothing of the kind is noted. */
export const deleteDone = async (
  tx: Tx,
  { authorityId }: Scope,
  childId: string,
  { what, day }: Pick<Done, 'what' | 'day'>,
): Promise<Done | null> =>
  (await tables(tx)
    .deleteFrom('child_done')
    .where('authority_id', '=', authorityId)
    .where('child_id', '=', childId)
    .where('what', '=', what)
    .where('day', '=', day)
    .returning(['what', 'day', 'by_name as by'])
    .executeTakeFirst()) ?? null;

/** Puts reviews into the record, however many. */
export const insertReviews = (tx: Tx, { authorityId }: Scope, rows: readonly NewRow<'review'>[]) =>
  inChunks(rows, (some) =>
    tables(tx)
      .insertInto('review')
      .values(some.map((row) => ({ authority_id: authorityId, ...row })))
      .execute(),
  );

/** Keeps what a reviewing officer's post is. */
export const upsertOfficer = (tx: Tx, { authorityId }: Scope, row: NewRow<'reviewing_officer'>) =>
  tables(tx)
    .insertInto('reviewing_officer')
    .values({ authority_id: authorityId, ...row })
    .onConflict((conflict) =>
      conflict.columns(['authority_id', 'person_id']).doUpdateSet({
        name: row.name,
        team: row.team,
        share: row.share,
        since: row.since ?? null,
        until: row.until ?? null,
      }),
    )
    .execute();
