import type { ChosenColumns } from '../../kernel/list-columns.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { ReviewField } from './rules/bring-in/review-list.ts';
import { type NewRow, tables } from './store.ts';

/** Keeps what was read of a list of reviews until somebody has decided. */
export const insertReviewList = (tx: Tx, { authorityId }: Scope, row: NewRow<'review_list'>) =>
  tables(tx)
    .insertInto('review_list')
    .values({ authority_id: authorityId, ...row })
    .execute();

/** Keeps which sheet is meant and what its columns are taken for. */
export const updateReviewList = (
  tx: Tx,
  { authorityId }: Scope,
  id: string,
  { sheet, columns }: { sheet: string; columns: ChosenColumns<ReviewField> },
) =>
  tables(tx)
    .updateTable('review_list')
    .set({ sheet, columns: JSON.stringify(columns) })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();

export const deleteReviewList = (tx: Tx, { authorityId }: Scope, id: string) =>
  tables(tx).deleteFrom('review_list').where('authority_id', '=', authorityId).where('id', '=', id).execute();

/** Forgets the lists that came before a day (ISO). */
export const deleteReviewListsBefore = (tx: Tx, { authorityId }: Scope, day: string) =>
  tables(tx)
    .deleteFrom('review_list')
    .where('authority_id', '=', authorityId)
    .where('brought_on', '<', day)
    .execute();
