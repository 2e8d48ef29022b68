import type { Updateable } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { type Row, tables } from './store.ts';
import type { AskTables } from './tables.ts';

export const insertSurvey = (tx: Tx, { authorityId }: Scope, row: Row<'survey'>) =>
  tables(tx)
    .insertInto('survey')
    .values({ authority_id: authorityId, ...row })
    .execute();

export const updateSurvey = (
  tx: Tx,
  { authorityId }: Scope,
  id: string,
  changed: Omit<Updateable<AskTables['survey']>, 'authority_id' | 'id'>,
) =>
  tables(tx)
    .updateTable('survey')
    .set(changed)
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();

/** Holds a survey until the transaction ends, so that its questions stand while somebody answers. */
export const holdSurvey = (tx: Tx, { authorityId }: Scope, id: string) =>
  tables(tx)
    .selectFrom('survey')
    .select('id')
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .forUpdate()
    .execute();

/** Keeps an answer, once for each form. Answers whether it is new. */
export const insertAnswer = async (
  tx: Tx,
  { authorityId }: Scope,
  row: Row<'survey_answer'>,
): Promise<boolean> => {
  const done = await tables(tx)
    .insertInto('survey_answer')
    .values({ authority_id: authorityId, ...row })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
};
