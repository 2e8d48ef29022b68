import { boardFeature } from '../features/board/feature.ts';
import { live } from '../features/live/feature.ts';
import { publishing } from '../features/publishing/feature.ts';
import { reports } from '../features/reports/feature.ts';
import type { Feature } from '../web/feature.ts';
import { meetingsOfBoard } from './meetings-of-board.ts';

/** Every feature that has pages: an explicit list, nothing is found by scanning. */
export const features: readonly Feature[] = [boardFeature(meetingsOfBoard), reports, live, publishing];
