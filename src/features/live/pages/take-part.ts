import { newId } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, redirect, type Tx } from '../../../web/route.ts';
import { answerPoll } from '../poll-commands.ts';
import { askQuestion, type Posted, postIdea } from '../wall-commands.ts';
import type { WhatIsOn } from '../what-is-on.ts';
import type { NotTaken, RoomParts } from './room-parts.view.tsx';

/** Who takes part: a guest, or a person under the first word of their name. */
export type Who = { guestId: string; meetingId: string; name: string | null };

/** The page to show where something could not be taken, with what was typed. */
type ShowAgain = (tx: Tx, notTaken: NotTaken) => Promise<Answer>;

/** Where a page of the room stands, and how it shows itself again. */
export type Place = { base: string; again: ShowAgain };

const answered = (
  tx: Tx,
  result: Result<unknown>,
  { base, again }: Place,
  part: string,
  typed: string,
): Promise<Answer> =>
  result.ok
    ? Promise.resolve(redirect(`${base}?done=${part}#part-${part}`))
    : again(tx, { part, typed, reason: result.reason });

/** Takes an answer to a poll. */
export const takeAnswer = async (
  tx: Tx,
  scope: Scope,
  who: Who,
  sent: { poll: string; choice: number[]; at: Date },
  place: Place,
): Promise<Answer> =>
  answered(tx, await answerPoll(tx, scope, who, sent.poll, sent.choice, sent.at), place, sent.poll, '');

/** Takes an idea. */
export const takeIdea = async (
  tx: Tx,
  scope: Scope,
  who: Who,
  sent: Posted & { wall: string; at: Date },
  place: Place,
): Promise<Answer> =>
  answered(tx, await postIdea(tx, scope, who, sent.wall, sent, sent.at), place, sent.wall, sent.text);

/** Takes a question to the meeting. */
export const takeQuestion = async (
  tx: Tx,
  scope: Scope,
  who: Who,
  sent: Posted & { at: Date },
  place: Place,
): Promise<Answer> =>
  answered(tx, await askQuestion(tx, scope, who, sent, sent.at), place, 'question', sent.text);

/** What a page of the room shows. */
export const partsOf = (
  on: WhatIsOn,
  base: string,
  name: string | null,
  { done = null, notTaken = null }: { done?: string | null; notTaken?: NotTaken | null },
): RoomParts => ({ on, base, keys: newId, named: name !== null, done, notTaken });
