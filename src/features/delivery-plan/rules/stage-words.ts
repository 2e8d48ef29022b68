import type { PlannedStage } from './deliverable.ts';

/** "Ask each child, May 2026, done": a stage in words. */
export const stageWords = ({ name, when, done }: PlannedStage): string =>
  [name, when, done ? 'done' : ''].filter((words) => words !== '').join(', ');
