import type { Period } from '../../kernel/counts.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { tables } from './store.ts';

/** Young people who were nominated for an award, who entered for a reward, and who of these got a prize. */
export type AwardsCounts = { nominated: number; entered: number; prizes: number };

/**
 * Counts what came in a period (days, ISO, both included), for the Board: of nobody by name. Nominations that were found to
 * be of one young person count once; entries that were left out do not. Who was forgotten since still counts. Zone voice.
 */
export const awardsCounts = async (
  tx: Tx,
  { authorityId }: Scope,
  { from, to }: Period,
): Promise<AwardsCounts> => {
  const nominations = await tables(tx)
    .selectFrom('nomination')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('authority_id', '=', authorityId)
    .where('merged_into', 'is', null)
    .where('came_on', '>=', from)
    .where('came_on', '<=', to)
    .executeTakeFirstOrThrow();
  const entries = await tables(tx)
    .selectFrom('reward_entry')
    .select(({ fn }) => [fn.countAll<string>().as('count'), fn.count<string>('prize').as('prizes')])
    .where('authority_id', '=', authorityId)
    .where('left_out', '=', false)
    .where('came_on', '>=', from)
    .where('came_on', '<=', to)
    .executeTakeFirstOrThrow();
  const forgotten = await tables(tx)
    .selectFrom('award_count')
    .select(({ fn }) => [
      fn.sum<string | null>('nominated').as('nominated'),
      fn.sum<string | null>('entered').as('entered'),
      fn.sum<string | null>('prizes').as('prizes'),
    ])
    .where('authority_id', '=', authorityId)
    .where('came_on', '>=', from)
    .where('came_on', '<=', to)
    .executeTakeFirstOrThrow();
  return {
    nominated: Number(nominations.count) + Number(forgotten.nominated),
    entered: Number(entries.count) + Number(forgotten.entered),
    prizes: Number(entries.prizes) + Number(forgotten.prizes),
  };
};
