import { sql } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Choice } from './rules/votes.ts';
import type { SittingTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<SittingTables>();

export type VoteRow = Omit<SittingTables['vote'], 'authority_id'>;

/** Adds a vote; one that was sent twice stays as it is. Answers whether it is new. */
export const insertVote = async (tx: Tx, scope: Scope, vote: VoteRow): Promise<boolean> =>
  (
    await tables(tx)
      .insertInto('vote')
      .values({ authority_id: scope.authorityId, ...vote })
      .onConflict((conflict) => conflict.columns(['authority_id', 'id']).doNothing())
      .returning('id')
      .execute()
  ).length > 0;

/** A vote, held to the end of the transaction. */
export const holdVote = async (tx: Tx, scope: Scope, id: string): Promise<VoteRow | null> =>
  (await tables(tx)
    .selectFrom('vote')
    .selectAll()
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()) ?? null;

export const updateVote = async (
  tx: Tx,
  scope: Scope,
  id: string,
  changes: Partial<VoteRow>,
): Promise<void> => {
  await tables(tx)
    .updateTable('vote')
    .set(changes)
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
};

/** Notes that somebody voted; `choice` null in a ballot. Answers false where they had voted already. */
export const insertVoter = async (
  tx: Tx,
  scope: Scope,
  voteId: string,
  attendeeId: string,
  choice: Choice | null,
): Promise<boolean> =>
  (
    await tables(tx)
      .insertInto('voter')
      .values({ authority_id: scope.authorityId, vote_id: voteId, attendee_id: attendeeId, choice })
      .onConflict((conflict) => conflict.columns(['authority_id', 'vote_id', 'attendee_id']).doNothing())
      .returning('attendee_id')
      .execute()
  ).length > 0;

const columnOf = { for: 'votes_for', against: 'votes_against', abstain: 'abstained' } as const;

/** Adds one to a choice of a ballot. Nothing is kept that could tell whose it was. */
export const addToCount = async (tx: Tx, scope: Scope, voteId: string, choice: Choice): Promise<void> => {
  const column = columnOf[choice];
  await tables(tx)
    .updateTable('vote')
    .set({ [column]: sql<number>`${sql.ref(column)} + 1` })
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', voteId)
    .execute();
};
