import { agenda } from '../features/agenda/feature.ts';
import { boardFeature } from '../features/board/feature.ts';
import { live } from '../features/live/feature.ts';
import { publishing } from '../features/publishing/feature.ts';
import { sitting } from '../features/sitting/feature.ts';
import type { Feature } from '../web/feature.ts';
import { meetingsOfBoard } from './meetings-of-board.ts';

/** Every feature that has pages: an explicit list, nothing is found by scanning. */
export const features: readonly Feature[] = [
  boardFeature(meetingsOfBoard),
  agenda,
  sitting,
  live,
  publishing,
];
