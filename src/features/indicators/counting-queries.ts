import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { tables } from './store.ts';

/** An extract that is being counted, or what came of it, or null. */
export const findCounting = async (tx: Tx, { authorityId }: Scope, id: string) =>
  (await tables(tx)
    .selectFrom('figure_counting')
    .select([
      'files',
      'up_to as at',
      'months',
      'step',
      'heard_at as heardAt',
      'source_id as source',
      'refusal',
    ])
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;
