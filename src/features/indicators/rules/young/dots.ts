import { countsOfFew } from '../sentence/figure-words.ts';
import type { Sound } from '../series.ts';

/**
 * A share as a picture that needs no axis: `filled` of `of` dots. A dot is one of us, or one of every 100 of us where
 * more were counted. `begun`: one dot more is filled in part, so that rounding makes neither none nor all.
 */
export type Dots = { of: number; filled: number; begun: boolean };

const hundred = 100;

/** The dots that say the same as the sentence about a percentage. */
export const dotsOf = (point: Sound): Dots => {
  const few = countsOfFew(point);
  if (few) return { of: few.denominator, filled: few.numerator, begun: false };
  const rounded = Math.round(point.value);
  if (rounded === 0) return { of: hundred, filled: 0, begun: point.value > 0 };
  if (rounded >= hundred && point.value < hundred) return { of: hundred, filled: hundred - 1, begun: true };
  return { of: hundred, filled: rounded, begun: false };
};
