import type { ItemOnScreen, Screen } from '../screen.ts';
import type { Typed } from './typed.ts';

/** What the clerk's screen shows. */
export type SittingModel = {
  screen: Screen;
  title: string;
  current: ItemOnScreen | null;
  mayRun: boolean;
  done: string | null;
  error: { text: string; href?: string | undefined } | null;
  typed: Typed;
  saveId: string;
  lineId: string;
  voteId: string;
};

/** Whether the clerk can write now. */
export const canWrite = ({ mayRun, screen }: SittingModel): boolean =>
  mayRun && screen.sitting !== null && screen.sitting.state !== 'closed';
