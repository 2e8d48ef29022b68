import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { KeptTie } from './rules/ties/tie.ts';
import { tables } from './store.ts';

/** What is tied to an objective, the newest first. */
export const tiesOf = (tx: Tx, { authorityId }: Scope, partId: string): Promise<KeptTie[]> =>
  tables(tx)
    .selectFrom('plan_tie')
    .select(['kind', 'about_id as id', 'label', 'tied_on as tiedOn', 'by_name as by'])
    .where('authority_id', '=', authorityId)
    .where('part_id', '=', partId)
    .orderBy('tied_on', 'desc')
    .orderBy('about_id')
    .execute();
