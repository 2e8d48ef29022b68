import { type Figure, figuresIn, shapeOf } from './figures.ts';
import type { Sentence } from './sentences.ts';

/** A sentence with its figures and its shape (see shapeOf). */
export type Reading = { sentence: Sentence; figures: readonly Figure[]; shape: string };

/** A reading with those before it under the same heading, the nearest last. */
export type Context = Reading & { before: readonly Reading[] };

export const readSentence = (sentence: Sentence): Reading => {
  const figures = figuresIn(sentence.text);
  return { sentence, figures, shape: shapeOf(sentence.text, figures) };
};
