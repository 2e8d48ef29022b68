import type { Selectable } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Choice, Count } from './rules/votes.ts';
import type { SittingTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<SittingTables>();

/** A vote. While a ballot is open its counts are kept back: `for`, `against` and `abstained` are 0. */
export type Vote = Count & {
  id: string;
  meetingId: string;
  itemId: string;
  question: string;
  way: SittingTables['vote']['way'];
  state: SittingTables['vote']['state'];
  casting: 'for' | 'against' | null;
  castingBy: string | null;
  carried: boolean | null;
  voidReason: string | null;
  recountOf: string | null;
  /** Attendees who have voted; their choices in a vote by name only. */
  voters: { attendeeId: string; choice: Choice | null }[];
};

type Row = Selectable<SittingTables['vote']>;

const voteOf = (row: Row, voters: Vote['voters']): Vote => {
  const kept = row.way === 'ballot' && row.state === 'open';
  return {
    id: row.id,
    meetingId: row.meeting_id,
    itemId: row.item_id,
    question: row.question,
    way: row.way,
    state: row.state,
    for: kept ? 0 : row.votes_for,
    against: kept ? 0 : row.votes_against,
    abstained: kept ? 0 : row.abstained,
    casting: row.casting,
    castingBy: row.casting_by,
    carried: row.carried,
    voidReason: row.void_reason,
    recountOf: row.recount_of,
    voters,
  };
};

const votersOf = async (tx: Tx, scope: Scope, ids: readonly string[]) => {
  if (ids.length === 0) return [];
  return tables(tx)
    .selectFrom('voter')
    .select(['vote_id as voteId', 'attendee_id as attendeeId', 'choice'])
    .where('authority_id', '=', scope.authorityId)
    .where('vote_id', 'in', ids)
    .orderBy('attendee_id')
    .execute();
};

const withVoters = async (tx: Tx, scope: Scope, rows: readonly Row[]): Promise<Vote[]> => {
  const voters = await votersOf(
    tx,
    scope,
    rows.map(({ id }) => id),
  );
  return rows.map((row) =>
    voteOf(
      row,
      voters
        .filter(({ voteId }) => voteId === row.id)
        .map(({ attendeeId, choice }) => ({ attendeeId, choice })),
    ),
  );
};

/** The votes of a meeting in the order in which they were taken. */
export const votesOf = async (tx: Tx, scope: Scope, meetingId: string): Promise<Vote[]> =>
  withVoters(
    tx,
    scope,
    await tables(tx)
      .selectFrom('vote')
      .selectAll()
      .where('authority_id', '=', scope.authorityId)
      .where('meeting_id', '=', meetingId)
      .orderBy('position')
      .execute(),
  );

/** The vote of that id at that meeting, or null. */
export const findVote = async (tx: Tx, scope: Scope, meetingId: string, id: string): Promise<Vote | null> =>
  (await votesOf(tx, scope, meetingId)).find((vote) => vote.id === id) ?? null;
