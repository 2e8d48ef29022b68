import { type Insertable, sql } from 'kysely';
import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import { inChunks } from '../../platform/database/in-chunks.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { IndicatorTables } from './tables.ts';

export const tables = (tx: Tx) => tx.withTables<IndicatorTables>();

export type Rowless<Table extends keyof IndicatorTables, Own extends string = never> = Omit<
  Insertable<IndicatorTables[Table]>,
  'authority_id' | Own
>;

/** A source of figures as it is received: it waits until it is kept. */
export type NewSource = Pick<
  Rowless<'figure_source'>,
  'kind' | 'title' | 'sha256' | 'taken_on' | 'added_at' | 'added_by'
> & { note?: string; rows_left_out: number; problems: readonly string[] };

export type NewFigure = Rowless<'figure', 'source_id'>;

/** Keeps a source and its figures, which wait. Answers its id. */
export const putSource = async (
  tx: Tx,
  { authorityId }: Scope,
  source: NewSource,
  figures: readonly NewFigure[],
): Promise<string> => {
  const id = newId();
  await tables(tx)
    .insertInto('figure_source')
    .values({ authority_id: authorityId, id, ...source, problems: JSON.stringify(source.problems) })
    .execute();
  await inChunks(
    figures.map((figure) => ({ authority_id: authorityId, source_id: id, ...figure })),
    (rows) => tables(tx).insertInto('figure').values(rows).execute(),
  );
  return id;
};

/** From now on the source counts. `reason`: why figures that were kept before are other ones. */
export const setKept = async (
  tx: Tx,
  { authorityId }: Scope,
  id: string,
  keptAt: Date,
  reason: string,
): Promise<void> => {
  const { kept } = await tables(tx)
    .selectFrom('figure_source')
    .select((of) => of.fn.coalesce(of.fn.max('kept_number'), of.lit(0)).as('kept'))
    .where('authority_id', '=', authorityId)
    .executeTakeFirstOrThrow();
  await tables(tx)
    .updateTable('figure_source')
    .set({ kept_at: keptAt.toISOString(), kept_number: Number(kept) + 1, reason })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();
};

/** Forgets a source that waits, with its figures. Answers whether there was one: one that was kept stays. */
export const deleteWaiting = async (tx: Tx, { authorityId }: Scope, id: string): Promise<boolean> => {
  const gone = await tables(tx)
    .deleteFrom('figure_source')
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .where('kept_at', 'is', null)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
};

export const putComment = async (
  tx: Tx,
  { authorityId }: Scope,
  comment: Rowless<'figure_comment', 'id'>,
): Promise<string> => {
  const id = newId();
  await tables(tx)
    .insertInto('figure_comment')
    .values({ authority_id: authorityId, id, ...comment })
    .execute();
  return id;
};

/** Puts the council's statistical neighbours in the place of those that were there. */
export const putNeighbours = async (
  tx: Tx,
  { authorityId }: Scope,
  neighbours: readonly Rowless<'statistical_neighbour'>[],
): Promise<void> => {
  await tables(tx).deleteFrom('statistical_neighbour').where('authority_id', '=', authorityId).execute();
  await inChunks(
    neighbours.map((neighbour) => ({ authority_id: authorityId, ...neighbour })),
    (rows) => tables(tx).insertInto('statistical_neighbour').values(rows).execute(),
  );
};

/** Whoever makes figures public waits here until nobody else of the council does: each builds on what was public before. */
export const oneAtATime = async (tx: Tx, { authorityId }: Scope): Promise<void> => {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended('hearth public figures ' || ${authorityId}, 0))`.execute(
    tx,
  );
};

/** Puts what everybody may see of these days in the place of what was there. */
export const putPublished = async (
  tx: Tx,
  { authorityId }: Scope,
  days: readonly string[],
  figures: readonly Rowless<'published_figure'>[],
): Promise<void> => {
  await tables(tx)
    .deleteFrom('published_figure')
    .where('authority_id', '=', authorityId)
    .where('at', 'in', [...days])
    .execute();
  await inChunks(
    figures.map((figure) => ({ authority_id: authorityId, ...figure })),
    (rows) => tables(tx).insertInto('published_figure').values(rows).execute(),
  );
};

/** Puts the printed report of a month in the place of the one that was there. */
export const putReport = async (
  tx: Tx,
  { authorityId }: Scope,
  report: Rowless<'performance_report'>,
): Promise<void> => {
  const { at, ...printed } = report;
  await tables(tx)
    .insertInto('performance_report')
    .values({ authority_id: authorityId, ...report })
    .onConflict((conflict) => conflict.columns(['authority_id', 'at']).doUpdateSet(printed))
    .execute();
};
