import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { AwardsCounts } from './counts.ts';
import { tables } from './store.ts';

/** What is counted of one nomination or entry, and the day (ISO) on which it came. */
export type CountedOne = AwardsCounts & { cameOn: string };

const sumOf = (some: readonly CountedOne[], of: keyof AwardsCounts): number =>
  some.reduce((sum, one) => sum + one[of], 0);

/** Keeps the counts of those who are about to be forgotten, day by day. */
export const keepCounts = async (
  tx: Tx,
  { authorityId }: Scope,
  forgotten: readonly CountedOne[],
): Promise<void> => {
  for (const [day, some] of Map.groupBy(forgotten, ({ cameOn }) => cameOn))
    await tables(tx)
      .insertInto('award_count')
      .values({
        authority_id: authorityId,
        came_on: day,
        nominated: sumOf(some, 'nominated'),
        entered: sumOf(some, 'entered'),
        prizes: sumOf(some, 'prizes'),
      })
      .onConflict((conflict) =>
        conflict.columns(['authority_id', 'came_on']).doUpdateSet((eb) => ({
          nominated: eb('award_count.nominated', '+', eb.ref('excluded.nominated')),
          entered: eb('award_count.entered', '+', eb.ref('excluded.entered')),
          prizes: eb('award_count.prizes', '+', eb.ref('excluded.prizes')),
        })),
      )
      .execute();
};
