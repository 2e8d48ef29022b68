import { sql } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { LiveTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<LiveTables>();

/** Puts a wall behind those there are. */
export const insertWall = async (
  tx: Tx,
  scope: Scope,
  wall: Omit<LiveTables['wall'], 'authority_id' | 'position'>,
): Promise<void> => {
  await tables(tx)
    .insertInto('wall')
    .values({
      authority_id: scope.authorityId,
      ...wall,
      position: sql<number>`(SELECT count(*) FROM wall WHERE authority_id = ${scope.authorityId} AND meeting_id = ${wall.meeting_id})`,
    })
    .execute();
};

/** Opens or closes a wall. */
export const updateWall = async (
  tx: Tx,
  scope: Scope,
  id: string,
  state: LiveTables['wall']['state'],
): Promise<void> => {
  await tables(tx)
    .updateTable('wall')
    .set({ state })
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
};

/** Posts an idea, once however often it is sent. Answers whether it was new. */
export const insertIdea = async (
  tx: Tx,
  scope: Scope,
  idea: Omit<LiveTables['idea'], 'authority_id'>,
): Promise<boolean> =>
  (await tables(tx)
    .insertInto('idea')
    .values({ authority_id: scope.authorityId, ...idea })
    .onConflict((conflict) => conflict.columns(['authority_id', 'wall_id', 'key']).doNothing())
    .returning('id')
    .executeTakeFirst()) !== undefined;

/** Shows an idea or hides it. */
export const updateIdea = async (
  tx: Tx,
  scope: Scope,
  id: string,
  state: LiveTables['idea']['state'],
): Promise<void> => {
  await tables(tx)
    .updateTable('idea')
    .set({ state })
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
};

/** Puts a question to the meeting, once however often it is sent. Answers whether it was new. */
export const insertQuestion = async (
  tx: Tx,
  scope: Scope,
  question: Omit<LiveTables['question_asked'], 'authority_id'>,
): Promise<boolean> =>
  (await tables(tx)
    .insertInto('question_asked')
    .values({ authority_id: scope.authorityId, ...question })
    .onConflict((conflict) => conflict.columns(['authority_id', 'meeting_id', 'key']).doNothing())
    .returning('id')
    .executeTakeFirst()) !== undefined;

/** Shows a question, hides it, or marks it answered. */
export const updateQuestion = async (
  tx: Tx,
  scope: Scope,
  id: string,
  state: LiveTables['question_asked']['state'],
): Promise<void> => {
  await tables(tx)
    .updateTable('question_asked')
    .set({ state })
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
};
