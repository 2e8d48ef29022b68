import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { tables } from './store.ts';

/** Who answers for an indicator: a person with an account here, or somebody outside by name. */
export type NewOwner = { ownerId: string | null; ownerName: string };

export const putOwner = (
  tx: Tx,
  { authorityId }: Scope,
  indicator: string,
  { ownerId, ownerName }: NewOwner,
  day: string,
) => {
  const owner = { owner_id: ownerId, owner_name: ownerName, named_on: day };
  return tables(tx)
    .insertInto('indicator_owner')
    .values({ authority_id: authorityId, indicator, ...owner })
    .onConflict((conflict) => conflict.columns(['authority_id', 'indicator']).doUpdateSet(owner))
    .execute();
};

/** Answers whether there was one. */
export const deleteOwner = async (tx: Tx, { authorityId }: Scope, indicator: string): Promise<boolean> => {
  const gone = await tables(tx)
    .deleteFrom('indicator_owner')
    .where('authority_id', '=', authorityId)
    .where('indicator', '=', indicator)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
};

export const insertBoardQuestion = async (
  tx: Tx,
  { authorityId }: Scope,
  question: { indicator: string; words: string; day: string; by_name: string },
): Promise<string> => {
  const id = newId();
  const { last } = await tables(tx)
    .selectFrom('board_question')
    .select((of) => of.fn.coalesce(of.fn.max('position'), of.lit(0)).as('last'))
    .where('authority_id', '=', authorityId)
    .where('indicator', '=', question.indicator)
    .executeTakeFirstOrThrow();
  await tables(tx)
    .insertInto('board_question')
    .values({
      authority_id: authorityId,
      id,
      ...question,
      position: Number(last) + 1,
      taken_back_on: null,
    })
    .execute();
  return id;
};

/** Takes a question back on that day, or puts it back (null). Answers whether that changed anything. */
export const setTakenBack = async (
  tx: Tx,
  { authorityId }: Scope,
  { id, indicator, day }: { id: string; indicator: string; day: string | null },
): Promise<boolean> => {
  const changed = await tables(tx)
    .updateTable('board_question')
    .set({ taken_back_on: day })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .where('indicator', '=', indicator)
    .where('taken_back_on', day === null ? 'is not' : 'is', null)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
};
