import { randomBytes } from 'node:crypto';
import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Actor, Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { tellFollowers } from '../../platform/live/live.ts';
import { guestJoined, pageTurned, roomClosed, roomOpened } from './events.ts';
import { findGuest, findGuestOf, findRoom, findRoomByCode } from './room-queries.ts';
import { insertGuest, putRoom, updateRoom } from './room-store.ts';
import { readFirstName } from './rules/first-name.ts';
import { codeBytes, codeOf, typedCode } from './rules/room-code.ts';

/** A code that no other room has. */
const freeCode = async (tx: Tx, scope: Scope): Promise<string> => {
  for (;;) {
    const code = codeOf(randomBytes(codeBytes));
    if (!(await findRoomByCode(tx, scope, code))) return code;
  }
};

/** Opens the room of a meeting; `title` is what guests see of it. Opened again it keeps its code and what is in it. */
export const openRoom = async (
  tx: Tx,
  scope: Scope,
  meeting: { id: string; title: string },
  at: Date,
): Promise<void> => {
  const before = await findRoom(tx, scope, meeting.id);
  const code = before?.code ?? (await freeCode(tx, scope));
  await putRoom(tx, scope, {
    meeting_id: meeting.id,
    title: meeting.title,
    code,
    open: true,
    page: null,
    opened_at: at,
  });
  await record(tx, scope, roomOpened(meeting.id));
  await tellFollowers(tx, meeting.id);
};

/** Closes a room: guests are out, what they said stays. */
export const closeRoom = async (tx: Tx, scope: Scope, meetingId: string): Promise<void> => {
  await updateRoom(tx, scope, meetingId, { open: false });
  await record(tx, scope, roomClosed(meetingId));
  await tellFollowers(tx, meetingId);
};

/** Leads everybody to a page of the pack, or to none. */
export const turnToPage = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  page: number | null,
): Promise<void> => {
  await updateRoom(tx, scope, meetingId, { page });
  await record(tx, scope, pageTurned(meetingId));
  await tellFollowers(tx, meetingId);
};

/** Lets a guest in by the code of an open room. Answers the token that their browser keeps, or what is wrong with which field. */
export const joinRoom = async (
  tx: Tx,
  scope: Scope,
  typed: { code: string; firstName: string },
  at: Date,
): Promise<Result<string, { field: 'code' | 'firstName'; reason: string }>> => {
  const name = readFirstName(typed.firstName);
  if (!name.ok) return refused({ field: 'firstName', reason: name.reason });
  const room = await findRoomByCode(tx, scope, typedCode(typed.code));
  if (!room)
    return refused({
      field: 'code',
      reason: 'We do not know that code. Look at the screen again, or ask who runs the meeting.',
    });
  const token = randomBytes(24).toString('base64url');
  const id = await insertGuest(tx, scope, {
    id: newId(),
    meeting_id: room.meetingId,
    person_id: null,
    first_name: name.value,
    token_sha256: sha256Of(token),
    joined_at: at,
  });
  await record(tx, scope, guestJoined(id));
  return ok(token);
};

/** The guest whose browser keeps that token, as long as the room is open, or null. */
export const guestOfToken = async (tx: Tx, scope: Scope, token: string): Promise<Actor | null> => {
  const guest = await findGuest(tx, scope, sha256Of(token));
  if (!guest?.open) return null;
  const { id, meetingId, name } = guest;
  return { kind: 'guest', id, meetingId, name };
};

/** Whether that token is of a guest whose room has been closed. */
export const isOverFor = async (tx: Tx, scope: Scope, token: string): Promise<boolean> =>
  (await findGuest(tx, scope, sha256Of(token)))?.open === false;

/** Somebody who is signed in is in the room under the first word of their name. Answers who they are there. */
export const enterRoom = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  person: { id: string; name: string },
  at: Date,
): Promise<string> => {
  const before = await findGuestOf(tx, scope, meetingId, person.id);
  if (before !== null) return before;
  const id = await insertGuest(tx, scope, {
    id: newId(),
    meeting_id: meetingId,
    person_id: person.id,
    first_name: person.name.split(' ')[0] ?? null,
    token_sha256: null,
    joined_at: at,
  });
  await record(tx, scope, guestJoined(id));
  return id;
};
