import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { KeptTie, Tie } from './rules/ties/tie.ts';
import { tables } from './store.ts';

/** Keeps a tie. False where there is the same already. */
export const insertTie = async (
  tx: Tx,
  { authorityId }: Scope,
  partId: string,
  { kind, id, label, tiedOn, by }: KeptTie,
): Promise<boolean> => {
  const done = await tables(tx)
    .insertInto('plan_tie')
    .values({
      authority_id: authorityId,
      part_id: partId,
      kind,
      about_id: id,
      label,
      tied_on: tiedOn,
      by_name: by,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
};

/** Takes a tie away. False where there is none. */
export const deleteTie = async (
  tx: Tx,
  { authorityId }: Scope,
  partId: string,
  { kind, id }: Tie,
): Promise<boolean> => {
  const done = await tables(tx)
    .deleteFrom('plan_tie')
    .where('authority_id', '=', authorityId)
    .where('part_id', '=', partId)
    .where('kind', '=', kind)
    .where('about_id', '=', id)
    .executeTakeFirst();
  return done.numDeletedRows > 0n;
};
