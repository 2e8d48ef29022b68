import { type ChosenColumns, foundColumns, mistakeInColumns } from '../../kernel/list-columns.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { reviewListColumnsChosen, reviewListEnded, reviewListReceived } from './events.ts';
import { childrenForList, type WaitingReviews } from './list-queries.ts';
import {
  deleteReviewList,
  deleteReviewListsBefore,
  insertReviewList,
  updateReviewList,
} from './list-store.ts';
import type { ReviewDifference } from './rules/bring-in/known-reviews.ts';
import { type ReadReviews, readReviews } from './rules/bring-in/read-reviews.ts';
import { mistakeInReviewColumns, type ReviewField, reviewList } from './rules/bring-in/review-list.ts';
import { looksLike } from './rules/looks-like.ts';
import { forgottenBefore, rowsOfList, type SentList, waitingRow } from './waiting-list.ts';

/** Keeps a list of reviews until whoever brought it has decided. Answers its id. `today` is ISO. */
export const keepReviewList = async (
  tx: Tx,
  scope: Scope,
  sent: SentList,
  today: string,
): Promise<string> => {
  await deleteReviewListsBefore(tx, scope, forgottenBefore(today));
  const row = waitingRow(reviewList, scope, sent, today);
  await insertReviewList(tx, scope, row);
  await record(tx, scope, reviewListReceived(row.id, sha256Of(sent.bytes)));
  return row.id;
};

/** Says which sheet is meant and what its columns are taken for. */
export const chooseReviewColumns = async (
  tx: Tx,
  scope: Scope,
  { id }: Pick<WaitingReviews, 'id'>,
  chosen: { sheet: string; columns: ChosenColumns<ReviewField> },
): Promise<void> => {
  await updateReviewList(tx, scope, id, chosen);
  await record(tx, scope, reviewListColumnsChosen(id));
};

/** Nothing (more) is taken from a list: what was read of it is forgotten. */
export const endReviewList = async (
  tx: Tx,
  scope: Scope,
  { id }: Pick<WaitingReviews, 'id'>,
): Promise<void> => {
  await deleteReviewList(tx, scope, id);
  await record(tx, scope, reviewListEnded(id));
};

/** The columns of a list as they are taken, or why it says nothing of reviews so. */
export const columnsOfList = (list: WaitingReviews) => {
  const columns = foundColumns(reviewList, rowsOfList(list), list.columns);
  return { columns, mistake: mistakeInColumns(reviewList, columns) ?? mistakeInReviewColumns(columns) };
};

/** What a waiting list would change now; nothing where its columns are not known. `today` is ISO. */
export const readReviewList = async (
  tx: Tx,
  scope: Scope,
  list: WaitingReviews,
  today: string,
): Promise<ReadReviews> => {
  const { columns, mistake } = columnsOfList(list);
  if (mistake !== null) return { differences: [], stays: [], problems: [], same: 0, silent: 0 };
  const children = await childrenForList(tx, scope, today);
  return readReviews(rowsOfList(list), { columns, children, today, looksLike });
};

/** By what a difference is accepted: the child and what would be done, with the version of the review that it changes. */
export const acceptedReviewAs = ({ child, deed }: ReviewDifference): string =>
  `${child.id} ${sha256Of(JSON.stringify(deed)).slice(0, 16)}`;

const changed =
  'Somebody changed one of these reviews meanwhile. Nothing was taken. Look at the lines as they are now, and choose again.';

/** The differences that were accepted, those that were held first; refused where one is not as it was shown any more. */
export const acceptedOf = (
  { differences }: ReadReviews,
  accepted: readonly string[],
): Result<ReviewDifference[]> => {
  const wanted = differences.filter((difference) => accepted.includes(acceptedReviewAs(difference)));
  if (wanted.length < new Set(accepted).size) return refused(changed);
  const held = wanted.filter(({ deed }) => deed.kind === 'hold');
  const others = wanted.filter(({ deed }) => deed.kind !== 'hold');
  const alone = others.find(
    ({ deed }) =>
      deed.kind === 'plan' &&
      deed.after !== null &&
      !held.some((one) => one.deed.kind === 'hold' && one.deed.review?.id === deed.after),
  );
  return alone === undefined
    ? ok([...held, ...others])
    : refused(
        `Line ${alone.line} plans the next review of ${alone.child.reference}: take the line with it that says that the one before was held. Nothing was taken.`,
      );
};
