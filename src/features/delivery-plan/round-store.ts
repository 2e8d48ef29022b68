import type { Insertable, Updateable } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import { inChunks } from '../../platform/database/in-chunks.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { RoundTables } from './round-tables.ts';
import type { Weeks } from './rules/round/dates.ts';

export const roundTables = (tx: Tx) => tx.withTables<RoundTables>();

type New<Table extends keyof RoundTables> = Omit<Insertable<RoundTables[Table]>, 'authority_id'>;

/** Keeps how many weeks before a meeting the rounds of a plan begin. */
export const putWeeks = (tx: Tx, { authorityId }: Scope, planId: string, weeks: Weeks) =>
  roundTables(tx)
    .insertInto('update_weeks')
    .values({ authority_id: authorityId, plan_id: planId, ...weeks })
    .onConflict((conflict) => conflict.columns(['authority_id', 'plan_id']).doUpdateSet(weeks))
    .execute();

export const insertRound = (tx: Tx, { authorityId }: Scope, row: New<'update_round'>) =>
  roundTables(tx)
    .insertInto('update_round')
    .values({ authority_id: authorityId, ...row })
    .execute();

export const updateRound = (
  tx: Tx,
  { authorityId }: Scope,
  id: string,
  changed: Omit<Updateable<RoundTables['update_round']>, 'authority_id' | 'id'>,
) =>
  roundTables(tx)
    .updateTable('update_round')
    .set(changed)
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();

/** Keeps a round from being locked, and from being answered by anybody else, until this transaction ends. */
export const holdRound = (tx: Tx, { authorityId }: Scope, id: string) =>
  roundTables(tx)
    .selectFrom('update_round')
    .select('id')
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

/** Keeps how the deliverables of a round stood when it was locked. */
export const insertRoundParts = (
  tx: Tx,
  { authorityId }: Scope,
  rows: readonly New<'update_round_part'>[],
): Promise<void> =>
  inChunks(
    rows.map((row) => ({ authority_id: authorityId, ...row })),
    (some) => roundTables(tx).insertInto('update_round_part').values(some).execute(),
  );

export const deleteRoundParts = (tx: Tx, { authorityId }: Scope, roundId: string) =>
  roundTables(tx)
    .deleteFrom('update_round_part')
    .where('authority_id', '=', authorityId)
    .where('round_id', '=', roundId)
    .execute();

export const insertAnswer = (tx: Tx, { authorityId }: Scope, row: New<'update_answer'>) =>
  roundTables(tx)
    .insertInto('update_answer')
    .values({ authority_id: authorityId, ...row })
    .execute();

export const updateAnswer = (
  tx: Tx,
  { authorityId }: Scope,
  { roundId, partId, number }: { roundId: string; partId: string; number: number },
  changed: Pick<Updateable<RoundTables['update_answer']>, 'judged' | 'note' | 'judged_by' | 'told'>,
) =>
  roundTables(tx)
    .updateTable('update_answer')
    .set(changed)
    .where('authority_id', '=', authorityId)
    .where('round_id', '=', roundId)
    .where('part_id', '=', partId)
    .where('number', '=', number)
    .execute();

/** Keeps what a secret opens, by its digest. */
export const insertLink = (tx: Tx, { authorityId }: Scope, rows: readonly New<'update_link'>[]) =>
  roundTables(tx)
    .insertInto('update_link')
    .values(rows.map((row) => ({ authority_id: authorityId, ...row })))
    .execute();
