import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { tellFollowers } from '../../platform/live/live.ts';
import { ideaModerated, ideaPosted, questionAsked, questionModerated, wallSet } from './events.ts';
import type { State } from './rules/poll.ts';
import { readPosted } from './rules/posted-text.ts';
import { findWall, ideaIsOf, questionIsOf } from './wall-queries.ts';
import {
  insertIdea,
  insertQuestion,
  insertWall,
  updateIdea,
  updateQuestion,
  updateWall,
} from './wall-store.ts';

const longestPrompt = 200;

/** A post as its form sends it: `key` is the form's own, so that sent twice it is posted once. */
export type Posted = { key: string; text: string; withoutName: boolean };

/** Prepares a wall for ideas. Answers its id, or what is wrong with what was typed. */
export const prepareWall = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  typed: { prompt: string; anonymous: boolean },
): Promise<Result<string>> => {
  const prompt = typed.prompt.trim();
  if (prompt === '') return refused('Write what you want ideas about.');
  if (prompt.length > longestPrompt) return refused(`Use ${longestPrompt} letters at most.`);
  const id = newId();
  await insertWall(tx, scope, {
    id,
    meeting_id: meetingId,
    prompt,
    anonymous: typed.anonymous,
    state: 'prepared',
  });
  await record(tx, scope, wallSet(id));
  return ok(id);
};

/** Opens or closes a wall. */
export const setWallState = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  id: string,
  state: Exclude<State, 'prepared'>,
): Promise<Result<true>> => {
  if (!(await findWall(tx, scope, meetingId, id))) return refused('This wall is not there any more.');
  await updateWall(tx, scope, id, state);
  await record(tx, scope, wallSet(id));
  await tellFollowers(tx, meetingId);
  return ok(true);
};

/** Posts an idea to an open wall. It waits until somebody who runs the meeting has looked at it. */
export const postIdea = async (
  tx: Tx,
  scope: Scope,
  who: { meetingId: string; name: string | null },
  wallId: string,
  posted: Posted,
  at: Date,
): Promise<Result<true>> => {
  const wall = await findWall(tx, scope, who.meetingId, wallId);
  if (wall?.state !== 'open') return refused('This wall is closed. Your idea was not posted.');
  const text = readPosted(posted.text, 'idea');
  if (!text.ok) return text;
  const id = newId();
  const isNew = await insertIdea(tx, scope, {
    id,
    wall_id: wallId,
    key: posted.key,
    first_name: wall.anonymous || posted.withoutName ? null : who.name,
    text: text.value,
    state: 'waiting',
    posted_at: at,
  });
  if (isNew) await record(tx, scope, ideaPosted(id));
  return ok(true);
};

/** Shows an idea to everybody, or hides it. */
export const moderateIdea = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  id: string,
  state: 'shown' | 'hidden',
): Promise<boolean> => {
  if (!(await ideaIsOf(tx, scope, meetingId, id))) return false;
  await updateIdea(tx, scope, id, state);
  await record(tx, scope, ideaModerated(id));
  await tellFollowers(tx, meetingId);
  return true;
};

/** Puts a question to the meeting. It waits until somebody who runs the meeting has looked at it. */
export const askQuestion = async (
  tx: Tx,
  scope: Scope,
  who: { meetingId: string; name: string | null },
  posted: Posted,
  at: Date,
): Promise<Result<true>> => {
  const text = readPosted(posted.text, 'question');
  if (!text.ok) return text;
  const id = newId();
  const isNew = await insertQuestion(tx, scope, {
    id,
    meeting_id: who.meetingId,
    key: posted.key,
    first_name: posted.withoutName ? null : who.name,
    text: text.value,
    state: 'waiting',
    asked_at: at,
  });
  if (isNew) await record(tx, scope, questionAsked(id));
  return ok(true);
};

/** Shows a question to everybody, hides it, or marks it answered. */
export const moderateQuestion = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  id: string,
  state: 'shown' | 'hidden' | 'answered',
): Promise<boolean> => {
  if (!(await questionIsOf(tx, scope, meetingId, id))) return false;
  await updateQuestion(tx, scope, id, state);
  await record(tx, scope, questionModerated(id));
  await tellFollowers(tx, meetingId);
  return true;
};
