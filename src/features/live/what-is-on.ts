import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { voterOf } from './poll-commands.ts';
import { countAnswers, findAnswer, listPolls } from './poll-queries.ts';
import { findRoom, type Room } from './room-queries.ts';
import { type State, tally } from './rules/poll.ts';
import { listIdeas, listQuestions, listWalls, type Post, type Wall } from './wall-queries.ts';

/** A poll as everybody in the room sees it: `mine` is what the one who asks chose; results only once it is closed. */
export type ShownPoll = {
  id: string;
  question: string;
  options: string[];
  several: boolean;
  anonymous: boolean;
  state: State;
  mine: number[] | null;
  result: Result | null;
};

export type Result = { answered: number; options: ReturnType<typeof tally> };

/** What goes on in a room. */
export type WhatIsOn = {
  room: Room;
  polls: ShownPoll[];
  walls: (Wall & { ideas: Post[] })[];
  questions: Post[];
};

/** How a poll was answered so far. */
export const resultOf = async (
  tx: Tx,
  scope: Scope,
  poll: { id: string; options: string[] },
): Promise<Result> => {
  const { answered, counts } = await countAnswers(tx, scope, poll.id);
  return { answered, options: tally(poll.options, counts, answered) };
};

/** What goes on in the room of a meeting, as a guest of it sees that; null where there is no room or it is closed. */
export const whatIsOn = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  guestId: string | null,
): Promise<WhatIsOn | null> => {
  const room = await findRoom(tx, scope, meetingId);
  if (!room?.open) return null;
  const polls: ShownPoll[] = [];
  for (const poll of await listPolls(tx, scope, meetingId)) {
    const { id, question, options, several, anonymous, state, salt } = poll;
    if (state === 'prepared') continue;
    const asked = state === 'open' && salt !== null && guestId !== null;
    const mine = asked ? await findAnswer(tx, scope, id, voterOf(salt, guestId)) : null;
    const result = state === 'closed' ? await resultOf(tx, scope, poll) : null;
    polls.push({ id, question, options, several, anonymous, state, mine, result });
  }
  const walls: WhatIsOn['walls'] = [];
  for (const wall of await listWalls(tx, scope, meetingId)) {
    if (wall.state !== 'prepared')
      walls.push({ ...wall, ideas: await listIdeas(tx, scope, wall.id, ['shown']) });
  }
  return { room, polls, walls, questions: await listQuestions(tx, scope, meetingId, ['shown', 'answered']) };
};
