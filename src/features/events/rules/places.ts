import { counted } from '../../../kernel/counted.ts';

/** How one takes part. Each way has its own places and its own waiting list. */
export type Way = 'in person' | 'online';

/** Has a place, waits for one, or neither any more. */
export type Standing = 'place' | 'waiting' | 'gone';

/** How full a way is, in people. */
export type Room = { places: number; taken: number; waiting: number };

/** What somebody who signs up now gets: a place only while none waits, so that nobody is passed. */
export const standingFor = ({ places, taken, waiting }: Room): 'place' | 'waiting' =>
  taken < places && waiting === 0 ? 'place' : 'waiting';

/** How many of those who wait move up now. */
export const movesUp = ({ places, taken, waiting }: Room): number =>
  Math.max(0, Math.min(places - taken, waiting));

/** How many more have a place than there are, because the places were made fewer: nobody is sent away for that. */
export const overBy = ({ places, taken }: Room): number => Math.max(0, taken - places);

/** How full it is, in words for everybody. */
export const leftWords = ({ places, taken, waiting }: Room): string => {
  if (taken < places) return `${places - taken} of ${counted(places, 'place')} left`;
  return waiting === 0
    ? 'Full. You can join the waiting list'
    : `Full: ${waiting} on the waiting list. You can join it`;
};
