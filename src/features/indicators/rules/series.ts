/**
 * One figure of a series. `at` is the ISO date it was counted on. `value` is null where there is none: not counted,
 * or not to be had; `mark` is then what its source printed instead, if anything. `doubted` says in plain words why the
 * figure looks wrong; it is shown and marked, never counted on.
 */
export type Point = {
  at: string;
  value: number | null;
  numerator?: number;
  denominator?: number;
  mark?: string;
  doubted?: string;
};

/** From `at` on it is counted in another way; `note` says how and stands behind "since July 2019": "only visits count". */
export type Break = { at: string; note: string };

/** A percentage is 0 to 100; a rate is for each 10,000 or whatever its wording says. */
export type Unit = 'number' | 'percentage' | 'rate' | 'average';

/** Which way is better; `neither` where nobody can say. */
export type Polarity = 'higher' | 'lower' | 'neither';

/** An indicator over time, the earliest point first. `decimals` is how exactly its figures are printed. */
export type Series = {
  points: readonly Point[];
  unit: Unit;
  decimals: number;
  polarity: Polarity;
  breaks: readonly Break[];
};

/** A point that can be counted on: it has a value, and nobody doubts it. */
export type Sound = Point & { value: number };

export const isSound = (point: Point): point is Sound => point.value !== null && point.doubted === undefined;
