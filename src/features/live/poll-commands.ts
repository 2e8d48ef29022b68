import { createHmac, randomBytes } from 'node:crypto';
import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { tellFollowers } from '../../platform/live/live.ts';
import { pollAnswered, pollSet } from './events.ts';
import { findPoll, type Poll } from './poll-queries.ts';
import { insertPoll, putAnswer, updatePoll } from './poll-store.ts';
import { type PollFault, readChoices, readPoll, type State } from './rules/poll.ts';

const goneSalt = 'This question is closed. Look for the next one.';

/**
 * Who answers, as a poll knows them: by its salt one guest is always the same voter, and once the salt is gone nobody
 * can tell which.
 */
export const voterOf = (salt: string, guestId: string): string =>
  createHmac('sha256', salt).update(guestId).digest('hex');

/** Prepares a poll. Answers its id, or what is wrong with what was typed. */
export const preparePoll = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  typed: { question: string; options: string; several: boolean; anonymous: boolean },
): Promise<Result<string, PollFault>> => {
  const read = readPoll(typed.question, typed.options);
  if (!read.ok) return read;
  const id = newId();
  await insertPoll(tx, scope, {
    id,
    meeting_id: meetingId,
    ...read.value,
    several: typed.several,
    anonymous: typed.anonymous,
    state: 'prepared',
    salt: randomBytes(24).toString('hex'),
  });
  await record(tx, scope, pollSet(id));
  return ok(id);
};

/** Opens or closes a poll. An anonymous one loses its salt when it closes, so it cannot be opened again. */
export const setPollState = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  id: string,
  state: Exclude<State, 'prepared'>,
): Promise<Result<true>> => {
  const poll = await findPoll(tx, scope, meetingId, id, 'change');
  if (!poll) return refused('This question is not there any more.');
  if (state === 'open' && poll.salt === null)
    return refused('An anonymous question that was closed stays closed. Ask it anew.');
  await updatePoll(tx, scope, id, {
    state,
    ...(state === 'closed' && poll.anonymous && { salt: null }),
  });
  await record(tx, scope, pollSet(id));
  await tellFollowers(tx, meetingId);
  return ok(true);
};

/** Answers a poll; answering again changes the answer. Answered once or ten times, one guest counts once. */
export const answerPoll = async (
  tx: Tx,
  scope: Scope,
  who: { guestId: string; meetingId: string },
  pollId: string,
  choices: readonly number[],
  at: Date,
): Promise<Result<Poll>> => {
  const poll = await findPoll(tx, scope, who.meetingId, pollId, 'answer');
  if (!poll) return refused('This question is not there any more.');
  const read = readChoices(poll, choices);
  if (!read.ok) return read;
  if (poll.salt === null) return refused(goneSalt);
  await putAnswer(tx, scope, {
    poll_id: pollId,
    voter: voterOf(poll.salt, who.guestId),
    choices: read.value,
    answered_at: at,
  });
  await record(tx, scope, pollAnswered(pollId));
  return ok(poll);
};
