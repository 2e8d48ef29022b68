import { ok, type Result, refused } from '../../kernel/result.ts';
import { personIdOf } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { ballotCast } from './events.ts';
import { attendeesOf } from './queries.ts';
import { underWay } from './rules/steps.ts';
import type { Choice } from './rules/votes.ts';
import { type Attendee, votersAmong } from './rules/who-is-here.ts';
import { keepState } from './store.ts';
import { votesOf } from './votes-queries.ts';
import { addToCount, holdVote, insertVoter } from './votes-store.ts';

const voterWhoAsks = async (tx: Tx, scope: Scope, meetingId: string): Promise<Attendee | null> => {
  const personId = personIdOf(scope.actor);
  if (personId === null) return null;
  const voters = votersAmong(await attendeesOf(tx, scope, meetingId));
  return voters.find((one) => one.personId === personId) ?? null;
};

/** A ballot as the one who asks sees it: whether they may vote, and whether they have. Never how anybody did. */
export type OpenBallot = { id: string; itemId: string; question: string; may: boolean; voted: boolean };

/** The ballots that are open at a meeting, for the one who asks. */
export const openBallots = async (tx: Tx, scope: Scope, meetingId: string): Promise<OpenBallot[]> => {
  const voter = await voterWhoAsks(tx, scope, meetingId);
  const votes = await votesOf(tx, scope, meetingId);
  return votes
    .filter(({ way, state }) => way === 'ballot' && state === 'open')
    .map(({ id, itemId, question, voters }) => ({
      id,
      itemId,
      question,
      may: voter !== null,
      voted: voters.some(({ attendeeId }) => attendeeId === voter?.id),
    }));
};

/** Votes in a ballot, once. How is added to the count and kept nowhere else. */
export const castBallot = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  voteId: string,
  choice: Choice,
): Promise<Result<true>> => {
  const may = underWay(await keepState(tx, scope, meetingId));
  if (!may.ok) return may;
  const vote = await holdVote(tx, scope, voteId);
  if (vote?.meeting_id !== meetingId || vote.way !== 'ballot') return refused('There is no such ballot.');
  if (vote.state !== 'open') return refused('This ballot is over. Your vote was not counted.');
  const voter = await voterWhoAsks(tx, scope, meetingId);
  if (!voter)
    return refused('Only members who are here may vote. If you are here, ask the clerk to note it.');
  if (!(await insertVoter(tx, scope, voteId, voter.id, null))) return refused('You have voted already.');
  await addToCount(tx, scope, voteId, choice);
  await record(tx, scope, ballotCast(voteId));
  return ok(true);
};
