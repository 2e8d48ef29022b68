import { sql } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { LiveTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<LiveTables>();

/** Puts a poll behind those there are. */
export const insertPoll = async (
  tx: Tx,
  scope: Scope,
  poll: Omit<LiveTables['poll'], 'authority_id' | 'position'>,
): Promise<void> => {
  await tables(tx)
    .insertInto('poll')
    .values({
      authority_id: scope.authorityId,
      ...poll,
      position: sql<number>`(SELECT count(*) FROM poll WHERE authority_id = ${scope.authorityId} AND meeting_id = ${poll.meeting_id})`,
    })
    .execute();
};

/** Opens or closes a poll. Without its salt nobody can tell who answered what. */
export const updatePoll = async (
  tx: Tx,
  scope: Scope,
  id: string,
  fields: Partial<Pick<LiveTables['poll'], 'state' | 'salt'>>,
): Promise<void> => {
  await tables(tx)
    .updateTable('poll')
    .set(fields)
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
};

/** Keeps an answer: one for each voter, the last one counts. */
export const putAnswer = async (
  tx: Tx,
  scope: Scope,
  answer: Omit<LiveTables['poll_answer'], 'authority_id'>,
): Promise<void> => {
  await tables(tx)
    .insertInto('poll_answer')
    .values({ authority_id: scope.authorityId, ...answer })
    .onConflict((conflict) =>
      conflict
        .columns(['authority_id', 'poll_id', 'voter'])
        .doUpdateSet({ choices: answer.choices, answered_at: answer.answered_at }),
    )
    .execute();
};
