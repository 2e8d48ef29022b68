import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { keptAreaDays } from './queries.ts';
import { type Belonging, type Tree, treeOn } from './rules/areas/belonging.ts';
import type { AreaChange } from './rules/areas/change-words.ts';
import { tables } from './store.ts';

/** Where areas belonged after the change of that number; of none before the first. */
export const belongingsAfter = (tx: Tx, { authorityId }: Scope, number: number): Promise<Belonging[]> =>
  tables(tx)
    .selectFrom('area_belonging')
    .select(['area', 'kind', 'within', 'from_day as from', 'to_day as to'])
    .where('authority_id', '=', authorityId)
    .where('number', '=', number)
    .orderBy('area')
    .orderBy('from_day')
    .execute();

/** The change of areas that was made last. */
export const lastAreaChange = async (tx: Tx, { authorityId }: Scope): Promise<AreaChange | null> =>
  (await tables(tx)
    .selectFrom('area_change')
    .select(['number', 'words', 'day', 'by_name as byName'])
    .where('authority_id', '=', authorityId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()) ?? null;

/** Where all areas belong, as it stands now, with their past and what is to come. */
export const belongingsNow = async (tx: Tx, scope: Scope): Promise<Belonging[]> =>
  belongingsAfter(tx, scope, (await lastAreaChange(tx, scope))?.number ?? 0);

/** An area that figures name on a day on which it belongs nowhere; `at` is the last such day. */
export type UnplacedArea = { area: string; at: string };

/** The areas that figures name and nobody placed. */
export const unplacedAreas = async (
  tx: Tx,
  scope: Scope,
  belongings: readonly Belonging[],
): Promise<UnplacedArea[]> =>
  (await keptAreaDays(tx, scope)).filter(({ area, at }) => !treeOn(belongings, at).has(area));

/** The areas by which months are public, by their last day: fixed since figures of areas were made public of them. */
export const publicTrees = async (tx: Tx, { authorityId }: Scope): Promise<Map<string, Tree>> => {
  const rows = await tables(tx)
    .selectFrom('public_area')
    .select(['at', 'area', 'within'])
    .where('authority_id', '=', authorityId)
    .orderBy('at')
    .orderBy('area')
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ at }) => at)].map(([at, own]) => [
      at,
      new Map(own.map(({ area, within }) => [area, within])),
    ]),
  );
};
