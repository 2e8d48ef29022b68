import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { castingVoteGiven, voteCounted, voteOpened, voteVoided } from './events.ts';
import { attendeesOf } from './queries.ts';
import { underWay } from './rules/steps.ts';
import { type Choice, type Count, checkCasting, checkCount, countOf, outcomeOf } from './rules/votes.ts';
import { votersAmong, whoPresides } from './rules/who-is-here.ts';
import { holdSitting, keepState } from './store.ts';
import { votesOf } from './votes-queries.ts';
import { holdVote, insertVote, insertVoter, updateVote, type VoteRow } from './votes-store.ts';

/** A vote to be taken; `id` is of the clerk's choice, so that the same sent twice is one vote. */
export type VoteAsked = {
  id: string;
  meetingId: string;
  itemId: string;
  question: string;
  way: VoteRow['way'];
  /** The vote that is taken again, and does not count any more. */
  recountOf: string | null;
};

const counted = (count: Count) => {
  const outcome = outcomeOf(count);
  return {
    state: outcome === 'tied' ? ('tied' as const) : ('counted' as const),
    votes_for: count.for,
    votes_against: count.against,
    abstained: count.abstained,
    carried: outcome === 'carried',
  };
};

const mayVoteNow = async (tx: Tx, scope: Scope, meetingId: string) =>
  votersAmong(await attendeesOf(tx, scope, meetingId));

/** Opens a vote by name or by ballot; one by show of hands comes with its count and is done at once. */
export const takeVote = async (
  tx: Tx,
  scope: Scope,
  asked: VoteAsked,
  hands: Count | null,
): Promise<Result<true>> => {
  const may = underWay(await keepState(tx, scope, asked.meetingId));
  if (!may.ok) return may;
  if (asked.question.trim() === '') return refused('Type what is voted on.');
  const voters = await mayVoteNow(tx, scope, asked.meetingId);
  if (voters.length === 0) return refused('Nobody who may vote is here. Say first who is here.');
  const count = hands ? checkCount(hands, voters.length) : null;
  if (count && !count.ok) return count;
  const before = await votesOf(tx, scope, asked.meetingId);
  const sentBefore = before.find(({ id }) => id === asked.id);
  if (sentBefore)
    return sentBefore.question === asked.question.trim() && sentBefore.way === asked.way
      ? ok(true)
      : refused('This form was sent before. Open the item again and type the vote there.');
  if (asked.recountOf !== null && !before.some(({ id }) => id === asked.recountOf))
    return refused('The vote that is taken again is not of this meeting.');
  const isNew = await insertVote(tx, scope, {
    id: asked.id,
    meeting_id: asked.meetingId,
    item_id: asked.itemId,
    position: before.length,
    question: asked.question.trim(),
    way: asked.way,
    state: 'open',
    votes_for: 0,
    votes_against: 0,
    abstained: 0,
    casting: null,
    casting_by: null,
    carried: null,
    void_reason: null,
    recount_of: asked.recountOf,
    ...(hands && counted(hands)),
  });
  if (!isNew) return ok(true);
  if (asked.recountOf !== null) {
    await updateVote(tx, scope, asked.recountOf, { state: 'void', void_reason: 'Taken again.' });
    await record(tx, scope, voteVoided(asked.recountOf));
  }
  await record(tx, scope, hands ? voteCounted(asked.id) : voteOpened(asked.id));
  return ok(true);
};

const heldVote = async (tx: Tx, scope: Scope, meetingId: string, id: string): Promise<Result<VoteRow>> => {
  const may = underWay(await keepState(tx, scope, meetingId));
  if (!may.ok) return may;
  const vote = await holdVote(tx, scope, id);
  return vote?.meeting_id === meetingId ? ok(vote) : refused('There is no such vote.');
};

/** Ends a vote by name: who said what. Only who may vote is asked, and each once. */
export const countNames = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  id: string,
  given: ReadonlyMap<string, Choice>,
): Promise<Result<true>> => {
  const vote = await heldVote(tx, scope, meetingId, id);
  if (!vote.ok) return vote;
  if (vote.value.way !== 'by name' || vote.value.state !== 'open') return refused('This vote is over.');
  const voters = await mayVoteNow(tx, scope, meetingId);
  if ([...given.keys()].some((one) => !voters.some((voter) => voter.id === one)))
    return refused('Somebody on the list may not vote, or has left. Look at the list again.');
  const count = checkCount(countOf([...given.values()]), voters.length);
  if (!count.ok) return count;
  for (const [attendeeId, choice] of given) await insertVoter(tx, scope, id, attendeeId, choice);
  await updateVote(tx, scope, id, counted(count.value));
  await record(tx, scope, voteCounted(id));
  return ok(true);
};

/** Ends a ballot and counts it. */
export const countBallot = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  id: string,
): Promise<Result<true>> => {
  const held = await heldVote(tx, scope, meetingId, id);
  if (!held.ok) return held;
  const vote = held.value;
  if (vote.way !== 'ballot' || vote.state !== 'open') return refused('This ballot is over.');
  const count = { for: vote.votes_for, against: vote.votes_against, abstained: vote.abstained };
  if (count.for + count.against + count.abstained === 0)
    return refused('Nobody has voted yet. Wait, or say that the vote does not count.');
  await updateVote(tx, scope, id, counted(count));
  await record(tx, scope, voteCounted(id));
  return ok(true);
};

/** The casting vote: only in a tie, only where the terms know one, only by whoever is in the chair. */
export const giveCastingVote = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  id: string,
  choice: 'for' | 'against',
  inTerms: boolean,
): Promise<Result<true>> => {
  const held = await heldVote(tx, scope, meetingId, id);
  if (!held.ok) return held;
  const vote = held.value;
  if (vote.state === 'open') return refused('Count the vote first.');
  if (vote.state === 'void') return refused('This vote does not count.');
  const sitting = await holdSitting(tx, scope, meetingId);
  const presiding = whoPresides(await attendeesOf(tx, scope, meetingId), sitting?.presiding ?? null);
  const cast = checkCasting({
    count: { for: vote.votes_for, against: vote.votes_against, abstained: vote.abstained },
    alreadyCast: vote.casting !== null,
    inTerms,
    presiding,
  });
  if (!cast.ok) return cast;
  await updateVote(tx, scope, id, {
    state: 'counted',
    casting: choice,
    casting_by: cast.value,
    carried: choice === 'for',
  });
  await record(tx, scope, castingVoteGiven(id));
  return ok(true);
};

/** Says that a vote does not count, and why. It stays on the record. */
export const voidVote = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  id: string,
  reason: string,
): Promise<Result<true>> => {
  const vote = await heldVote(tx, scope, meetingId, id);
  if (!vote.ok) return vote;
  if (vote.value.state === 'void') return refused('This vote does not count already.');
  if (reason.trim() === '') return refused('Say why it does not count: the reason is kept with the vote.');
  await updateVote(tx, scope, id, { state: 'void', void_reason: reason.trim() });
  await record(tx, scope, voteVoided(id));
  return ok(true);
};
