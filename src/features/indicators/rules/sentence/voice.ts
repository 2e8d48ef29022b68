import type { Break, Point, Polarity, Series, Sound } from '../series.ts';
import type { Reading } from '../signal/reading.ts';
import type { Wording } from './wording.ts';

/** A change that is a signal, or the lack of one. */
export type Change = Exclude<Reading, { kind: 'no figure' }>;

/** The two readers a sentence is written for: the same facts, said in their own way. */
export type Voice = {
  /** Where it stands now, without a full stop. */
  latest: (wording: Wording, series: Series, latest: Sound) => string;
  noFigure: string;
  /** What follows on `latest` where figures are doubted; never called with none. */
  doubted: (series: Series, points: readonly Point[]) => string;
  change: (change: Change, latest: Sound, about: { polarity: Polarity; periods: string }) => string;
  definition: (change: Break, periods: string) => string;
};

/** Whether a rise or a fall is for the better; null where nobody can say. */
export const isBetter = (kind: 'rose' | 'fell', polarity: Polarity): boolean | null =>
  polarity === 'neither' ? null : (kind === 'rose') === (polarity === 'higher');
