import { counted } from '../../../kernel/counted.ts';
import { durationWords, minutesLater } from '../../../kernel/time-of-day.ts';

/** What the clock has to know of an item: `minutes` is the whole slot, `questions` the part of it kept for questions. */
export type Timed = { id: string; minutes: number | null; questions: number | null };

export type Running = {
  /** By the item's id: when it starts ("18:20"), null where the meeting's start is not known. */
  starts: Record<string, string | null>;
  total: number;
  questions: number;
  ends: string | null;
  /** Items that nobody has given minutes. */
  untimed: number;
  /** Minutes beyond the meeting's length; 0 where it fits or has no length. */
  over: number;
};

/** The agenda against the clock: each item begins when those before it end. */
export const runningClock = (
  start: string | null,
  length: number | null,
  items: readonly Timed[],
): Running => {
  const starts: Record<string, string | null> = {};
  let total = 0;
  for (const { id, minutes } of items) {
    starts[id] = start === null ? null : minutesLater(start, total);
    total += minutes ?? 0;
  }
  return {
    starts,
    total,
    questions: items.reduce((sum, item) => sum + (item.questions ?? 0), 0),
    ends: start === null ? null : minutesLater(start, total),
    untimed: items.filter(({ minutes }) => minutes === null).length,
    over: length === null ? 0 : Math.max(0, total - length),
  };
};

/** What the clerk should know about the time, one sentence each. */
export const clockWords = (running: Running, length: number | null): string[] => [
  ...(running.over > 0 && length !== null
    ? [
        `The agenda is ${durationWords(running.over)} too long: it takes ${durationWords(running.total)}, the meeting ${durationWords(length)}. Shorten an item, or move one to a later meeting.`,
      ]
    : []),
  ...(running.untimed > 0
    ? [
        `${counted(running.untimed, 'item has', 'items have')} no minutes yet, so the agenda will take longer than it says.`,
      ]
    : []),
  ...(running.total > 0 && running.questions === 0
    ? ['No time is kept for questions. The Golden Rules ask for time for questions inside each slot.']
    : []),
];
