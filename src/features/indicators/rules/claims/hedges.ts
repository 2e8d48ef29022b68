/**
 * How a figure is softened: about (a little either way), nearly (a little less is true), just over (a little more),
 * over (anything more), under (anything less).
 */
export type Hedge = 'about' | 'nearly' | 'just over' | 'above' | 'below';

const words: readonly [RegExp, Hedge][] = [
  [/\b(?:just|slightly|little|marginally) (?:over|above|more than)\s(?:a |the )?$/, 'just over'],
  [
    /\b(?:(?:just|slightly|little) (?:under|below|less than|short of)|almost|nearly|close to|approaching)\s(?:a |an )?$/,
    'nearly',
  ],
  [
    /\b(?:about|around|approximately|approx\.?|roughly|some|circa|c\.|(?:in the )?region of|an estimated)\s(?:a |an )?$|~\s?$/,
    'about',
  ],
  [
    /\b(?:over|more than|above|in excess of|exceeding|exceeded|at least|a minimum of|no (?:less|fewer) than|well over)\s(?:a |an |by )?$/,
    'above',
  ],
  [/\b(?:under|less than|fewer than|below|at most|up to|no more than|not more than)\s(?:a |an )?$/, 'below'],
];

/** The softening that ends this text, which stands right before a figure. */
export const hedgeBefore = (text: string): Hedge | null => {
  const lower = text.toLowerCase();
  return words.find(([shape]) => shape.test(lower))?.[1] ?? null;
};
