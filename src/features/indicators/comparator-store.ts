import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import { inChunks } from '../../platform/database/in-chunks.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { type Rowless, tables } from './store.ts';
import type { StoredComparator } from './tables.ts';

export type NewComparator = Rowless<'comparator'>;

/** Puts the statistics of a year in the place of those that were there. */
export const putComparators = async (
  tx: Tx,
  { authorityId }: Scope,
  comparators: readonly NewComparator[],
): Promise<void> => {
  await inChunks(
    comparators.map((comparator) => ({ authority_id: authorityId, ...comparator })),
    (rows) =>
      tables(tx)
        .insertInto('comparator')
        .values(rows)
        .onConflict((conflict) =>
          conflict.columns(['authority_id', 'indicator', 'at', 'level', 'code']).doUpdateSet((row) => ({
            name: row.ref('excluded.name'),
            nearness: row.ref('excluded.nearness'),
            value: row.ref('excluded.value'),
            numerator: row.ref('excluded.numerator'),
            denominator: row.ref('excluded.denominator'),
            mark: row.ref('excluded.mark'),
            source: row.ref('excluded.source'),
            added_on: row.ref('excluded.added_on'),
            set_id: row.ref('excluded.set_id'),
          })),
        )
        .execute(),
  );
};

/** Of which indicator and day a set is. */
export type Beside = { indicator: string; at: string };

/** Takes away what stands beside an indicator on a day at these levels, and answers what that was. */
export const takeComparators = async (
  tx: Tx,
  { authorityId }: Scope,
  { indicator, at }: Beside,
  levels: readonly NewComparator['level'][],
): Promise<StoredComparator[]> => {
  const gone = await tables(tx)
    .deleteFrom('comparator')
    .where('authority_id', '=', authorityId)
    .where('indicator', '=', indicator)
    .where('at', '=', at)
    .where('level', 'in', [...levels])
    .returningAll()
    .execute();
  return gone.map(({ authority_id: _, ...comparator }) => comparator);
};

/** Takes away what stands of a set, and puts back what stood before it where nothing else stands by now. */
export const restoreComparators = async (
  tx: Tx,
  { authorityId }: Scope,
  id: string,
  stood: readonly StoredComparator[],
): Promise<void> => {
  await tables(tx)
    .deleteFrom('comparator')
    .where('authority_id', '=', authorityId)
    .where('set_id', '=', id)
    .execute();
  await inChunks(
    stood.map((comparator) => ({ authority_id: authorityId, ...comparator })),
    (rows) =>
      tables(tx)
        .insertInto('comparator')
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
  );
};

const nextNumber = async (tx: Tx, { authorityId }: Scope, indicator: string): Promise<number> => {
  const { last } = await tables(tx)
    .selectFrom('comparator_set')
    .select((of) => of.fn.coalesce(of.fn.max('number'), of.lit(0)).as('last'))
    .where('authority_id', '=', authorityId)
    .where('indicator', '=', indicator)
    .executeTakeFirstOrThrow();
  return Number(last) + 1;
};

/** Remembers what was typed and what stood in its place. Answers the id of the set. */
export const insertSet = async (
  tx: Tx,
  scope: Scope,
  set: Beside & { source: string; typed: readonly NewComparator[] },
  stood: readonly StoredComparator[],
): Promise<string> => {
  const id = newId();
  await tables(tx)
    .insertInto('comparator_set')
    .values({
      authority_id: scope.authorityId,
      id,
      indicator: set.indicator,
      at: set.at,
      number: await nextNumber(tx, scope, set.indicator),
      source: set.source,
      typed: JSON.stringify(set.typed),
      stood: JSON.stringify(stood),
      taken_back_on: null,
    })
    .execute();
  return id;
};

/** From that day on the set is taken back. */
export const setTakenBackOn = async (
  tx: Tx,
  { authorityId }: Scope,
  id: string,
  day: string,
): Promise<void> => {
  await tables(tx)
    .updateTable('comparator_set')
    .set({ taken_back_on: day })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();
};

/** The set stands again, as the last one, in the place of what stood meanwhile. */
export const setPutBack = async (
  tx: Tx,
  scope: Scope,
  { id, indicator }: { id: string; indicator: string },
  stood: readonly StoredComparator[],
): Promise<void> => {
  await tables(tx)
    .updateTable('comparator_set')
    .set({
      taken_back_on: null,
      number: await nextNumber(tx, scope, indicator),
      stood: JSON.stringify(stood),
    })
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
};
