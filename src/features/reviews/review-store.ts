import type { Updateable } from 'kysely';
import { personIdOf } from '../../kernel/roles.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { ReviewStepDeed } from './rules/record.ts';
import { type NewRow, tables } from './store.ts';
import type { ReviewTables } from './tables.ts';

/** Keeps reviews of a child from being planned by anybody else until this transaction ends. */
export const lockChild = (tx: Tx, { authorityId }: Scope, id: string) =>
  tables(tx)
    .selectFrom('child')
    .select('id')
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

export const insertReview = (tx: Tx, { authorityId }: Scope, row: NewRow<'review'>) =>
  tables(tx)
    .insertInto('review')
    .values({ authority_id: authorityId, ...row })
    .execute();

type ChangedReview = Omit<Updateable<ReviewTables['review']>, 'authority_id' | 'id' | 'version'>;

/** Changes a review that is still at the version that was seen; answers whether it was. */
export const updateReview = async (
  tx: Tx,
  { authorityId }: Scope,
  { id, version }: { id: string; version: number },
  changed: ChangedReview,
): Promise<boolean> => {
  const { numUpdatedRows } = await tables(tx)
    .updateTable('review')
    .set({ ...changed, version: version + 1 })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
};

type Step = {
  reviewId: string;
  day: string;
  deed: ReviewStepDeed;
  from: string | null;
  to: string | null;
  reason: string;
};

/** Keeps what happened to a review, and why. */
export const insertStep = async (
  tx: Tx,
  scope: Scope,
  { reviewId, day, deed, from, to, reason }: Step,
): Promise<void> => {
  const { number } = await tables(tx)
    .selectFrom('review_step')
    .select((eb) => eb.fn.coalesce(eb.fn.max('number'), eb.lit(0)).as('number'))
    .where('authority_id', '=', scope.authorityId)
    .where('review_id', '=', reviewId)
    .executeTakeFirstOrThrow();
  await tables(tx)
    .insertInto('review_step')
    .values({
      authority_id: scope.authorityId,
      review_id: reviewId,
      number: number + 1,
      day,
      deed,
      from_day: from,
      to_day: to,
      reason,
      by_id: personIdOf(scope.actor),
      by_name: actorName(scope),
    })
    .execute();
};

export const insertDecision = (tx: Tx, { authorityId }: Scope, row: NewRow<'review_decision'>) =>
  tables(tx)
    .insertInto('review_decision')
    .values({ authority_id: authorityId, ...row })
    .execute();

export const updateDecision = (
  tx: Tx,
  { authorityId }: Scope,
  id: string,
  changed: Omit<Updateable<ReviewTables['review_decision']>, 'authority_id' | 'id' | 'review_id'>,
) =>
  tables(tx)
    .updateTable('review_decision')
    .set(changed)
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();

export const deleteDecision = (tx: Tx, { authorityId }: Scope, id: string) =>
  tables(tx)
    .deleteFrom('review_decision')
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();

export const insertMonitoring = (tx: Tx, { authorityId }: Scope, row: NewRow<'monitoring'>) =>
  tables(tx)
    .insertInto('monitoring')
    .values({ authority_id: authorityId, ...row })
    .execute();
