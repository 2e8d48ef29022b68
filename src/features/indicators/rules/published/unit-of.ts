import type { PrintedFigure } from './printed-figure.ts';
import type { Unit } from './published-tables.ts';

/** The unit that a label or heading announces; null where it says nothing of one. */
export const unitInWords = (words: string): Unit | null => {
  if (/\bper (10,?000|1,?000|head)|\brate\b/i.test(words)) return 'rate';
  if (/percent|per cent|proportion|%/i.test(words)) return 'percentage';
  if (/\baverage|\bmean\b|\bmedian\b/i.test(words)) return 'average';
  return /\bnumbers?\b|\bcount\b|\bno\.|\bnumerator|\bdenominator|\bcohort/i.test(words) ? 'number' : null;
};

/**
 * The unit of a row: a percentage where its figures say so; else what its words announce, the nearest first. A row
 * that announces a percentage and holds more than 100 without the sign is one of counts, whatever its label says.
 */
export const unitOf = (figures: readonly PrintedFigure[], words: readonly string[]): Unit => {
  if (figures.some(({ isPercentage }) => isPercentage)) return 'percentage';
  const announced = words.map(unitInWords).find((unit) => unit !== null) ?? 'number';
  return announced === 'percentage' && figures.some(({ value }) => (value ?? 0) > 100) ? 'number' : announced;
};
