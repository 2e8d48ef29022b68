import { dateWords } from '../../../kernel/words-of-time.ts';
import type { Measure } from './deliverable.ts';
import { type Around, currentOf } from './standing-facts.ts';

/** A measure as it is read: where it is, and where it is to be. */
export type MeasureWords = { name: string; now: string; target: string };

const inWords = (figure: number | null, words: string): string =>
  words === '' && figure !== null ? String(figure) : words;

/** What a measure says now: the newest figure of its indicator, or what was entered, with its day. */
export const measureWords = (measure: Measure, figureOf: Around['figureOf']): MeasureWords => {
  const { name, cohort, target, targetWords, currentWords, indicator } = measure;
  const current = currentOf(measure, figureOf);
  const figure = inWords(current?.value ?? null, indicator === null ? currentWords : '');
  const on = current === null || current.at === '' ? '' : ` on ${dateWords(current.at)}`;
  return {
    name: cohort === '' ? name : `${name}, ${cohort}`,
    now: `${figure}${on}`,
    target: inWords(target, targetWords),
  };
};
