import type { Insertable } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { tables } from './store.ts';
import type { PublishingTables } from './tables.ts';

/** Writes down that a paper's figures are being checked, in the place of what was found in it before. */
export const putChecking = async (
  tx: Tx,
  { authorityId }: Scope,
  paper: { paper_id: string; sha256: string },
): Promise<void> => {
  const nothing = { checked_on: null, claims: null, refusal: null };
  await tables(tx)
    .insertInto('paper_figures')
    .values({ authority_id: authorityId, ...paper, ...nothing })
    .onConflict((conflict) =>
      conflict.columns(['authority_id', 'paper_id']).doUpdateSet({ ...paper, ...nothing }),
    )
    .execute();
};

type Found = Pick<Insertable<PublishingTables['paper_figures']>, 'checked_on' | 'claims' | 'refusal'>;

/** Writes down what came of it. A paper that went away meanwhile has nothing to be told. */
export const putFound = async (
  tx: Tx,
  { authorityId }: Scope,
  { id, sha256 }: { id: string; sha256: string },
  found: Found,
): Promise<void> => {
  await tables(tx)
    .updateTable('paper_figures')
    .set(found)
    .where('authority_id', '=', authorityId)
    .where('paper_id', '=', id)
    .where('sha256', '=', sha256)
    .execute();
};
