import { z } from 'zod';
import type { Clock } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, notFound, redirect, type Tx } from '../../../web/route.ts';
import { type Screen, screenOf } from '../screen.ts';

export const id = z.uuid('The address is not complete.');
export const itemParams = z.object({ meeting: id, item: id });

/** A field of a form; longer texts are refused before anything is written. */
export const text = (longest: number) =>
  z.string().max(longest, `Use ${longest} characters at most.`).default('');

export const sittingPath = (meetingId: string): string => `/board/meetings/${meetingId}/sitting`;

/** Back to the screen, at an item where one is named. */
export const back = (meetingId: string, itemId: string | null, done: string): Answer => {
  const item = itemId === null ? '' : `item=${itemId}&`;
  return redirect(`${sittingPath(meetingId)}?${item}done=${done}`);
};

/** Runs `work` with the clerk's screen of the meeting, or says that there is no such meeting. */
export const withScreen = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  clock: Clock,
  work: (screen: Screen) => Promise<Answer>,
): Promise<Answer> => {
  const screen = await screenOf(tx, scope, meetingId, clock);
  return screen ? work(screen) : notFound('that meeting');
};

export const readingBoard = { writes: false, because: 'the board zone; no record of a child' } as const;
