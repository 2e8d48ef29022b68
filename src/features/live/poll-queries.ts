import { sql } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { State } from './rules/poll.ts';
import type { LiveTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<LiveTables>();

export type Poll = {
  id: string;
  meetingId: string;
  question: string;
  options: string[];
  several: boolean;
  anonymous: boolean;
  state: State;
  salt: string | null;
};

const polls = (tx: Tx, scope: Scope) =>
  tables(tx)
    .selectFrom('poll')
    .select(['id', 'meeting_id as meetingId', 'question', 'options', 'several', 'anonymous', 'state', 'salt'])
    .where('authority_id', '=', scope.authorityId);

/** The polls of a meeting in their order. */
export const listPolls = (tx: Tx, scope: Scope, meetingId: string): Promise<Poll[]> =>
  polls(tx, scope).where('meeting_id', '=', meetingId).orderBy('position').orderBy('id').execute();

/**
 * A poll of a meeting, or null. `hold` keeps it as it is to the end of the transaction: an answer that is being given
 * counts before the poll closes, or is refused.
 */
export const findPoll = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  id: string,
  hold: 'answer' | 'change' | 'no' = 'no',
): Promise<Poll | null> => {
  const query = polls(tx, scope).where('meeting_id', '=', meetingId).where('id', '=', id);
  const held = hold === 'answer' ? query.forShare() : hold === 'change' ? query.forUpdate() : query;
  return (await held.executeTakeFirst()) ?? null;
};

/** What a voter chose in each poll, by the poll's id. */
export const findAnswer = async (
  tx: Tx,
  scope: Scope,
  pollId: string,
  voter: string,
): Promise<number[] | null> =>
  (
    await tables(tx)
      .selectFrom('poll_answer')
      .select('choices')
      .where('authority_id', '=', scope.authorityId)
      .where('poll_id', '=', pollId)
      .where('voter', '=', voter)
      .executeTakeFirst()
  )?.choices ?? null;

/** How many answered a poll, and how often each of its answers was chosen. */
export const countAnswers = async (
  tx: Tx,
  scope: Scope,
  pollId: string,
): Promise<{ answered: number; counts: { choice: number; times: number }[] }> => {
  const { answered } = await tables(tx)
    .selectFrom('poll_answer')
    .select(sql<number>`count(*)::int`.as('answered'))
    .where('authority_id', '=', scope.authorityId)
    .where('poll_id', '=', pollId)
    .executeTakeFirstOrThrow();
  const { rows } = await sql<{ choice: number; times: number }>`
    SELECT choice, count(*)::int AS times FROM poll_answer, unnest(choices) AS choice
    WHERE authority_id = ${scope.authorityId} AND poll_id = ${pollId} GROUP BY choice ORDER BY choice`.execute(
    tx,
  );
  return { answered, counts: rows };
};
