import type { Scope } from '../../kernel/scope.ts';
import { inChunks } from '../../platform/database/in-chunks.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Belonging, Tree } from './rules/areas/belonging.ts';
import type { AreaChange } from './rules/areas/change-words.ts';
import { tables } from './store.ts';

/** Writes where all areas belong from now on, under the next number. */
export const putBelongings = async (
  tx: Tx,
  { authorityId }: Scope,
  { number, words, day, byName }: AreaChange,
  belongings: readonly Belonging[],
): Promise<void> => {
  await tables(tx)
    .insertInto('area_change')
    .values({ authority_id: authorityId, number, words, day, by_name: byName })
    .execute();
  await inChunks(
    belongings.map(({ area, kind, within, from, to }) => ({
      authority_id: authorityId,
      number,
      area,
      kind,
      within,
      from_day: from,
      to_day: to,
    })),
    (rows) => tables(tx).insertInto('area_belonging').values(rows).execute(),
  );
};

/** Fixes the areas by which a month is public. */
export const putPublicAreas = (tx: Tx, { authorityId }: Scope, at: string, tree: Tree): Promise<void> =>
  inChunks(
    [...tree].map(([area, within]) => ({ authority_id: authorityId, at, area, within })),
    (rows) => tables(tx).insertInto('public_area').values(rows).execute(),
  );
