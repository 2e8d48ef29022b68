import { dateWords } from '../../../../kernel/words-of-time.ts';
import type { Measure } from '../deliverable.ts';
import { readTimescale } from '../timescale.ts';
import { type Read, rowsIn, type Typed, textIn, wrong } from './typed.ts';

const shown = (figure: number | null, words: string): string =>
  words === '' && figure !== null ? String(figure) : words;

/** A figure, and its words where they say more than the number: "64%", "about half". */
const figureIn = (typed: string): { figure: number | null; words: string } => {
  const figure = plainFigure(typed);
  return { figure, words: String(figure) === typed ? '' : typed };
};

/** Measures as they would be typed, from row 0 on. */
export const measureRows = (measures: readonly Measure[]): Typed =>
  Object.fromEntries(
    measures.flatMap((measure, at) => [
      [`measure-${at}-name`, measure.name],
      [`measure-${at}-cohort`, measure.cohort],
      [`measure-${at}-indicator`, measure.indicator ?? ''],
      [`measure-${at}-area`, measure.area ?? ''],
      [`measure-${at}-better`, measure.better],
      [`measure-${at}-baseline`, shown(measure.baseline, '')],
      [`measure-${at}-target`, shown(measure.target, measure.targetWords)],
      [`measure-${at}-current`, shown(measure.current, measure.currentWords)],
      [`measure-${at}-on`, measure.currentOn === null ? '' : dateWords(measure.currentOn)],
    ]),
  );

/** A plain figure: "64", "64.5", "64%", "1,699"; null for words. */
export const plainFigure = (typed: string): number | null => {
  const digits = typed.trim().replace(/\s*%$/, '');
  return /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(digits) ? Number(digits.replaceAll(',', '')) : null;
};

const readRow = (typed: Typed, at: number, indicators: readonly string[]): Read<Measure | null> => {
  const text = (part: string): string => textIn(typed, `measure-${at}-${part}`);
  const [name, current, target, baseline, on] = ['name', 'current', 'target', 'baseline', 'on'].map(text) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const indicator = indicators.find((code) => code === text('indicator')) ?? null;
  if (name === '' && current === '' && target === '' && indicator === null) return { value: null };
  if (name === '') return wrong('Say what is measured.', `measure-${at}-name`);
  const began = plainFigure(baseline);
  if (baseline !== '' && began === null)
    return wrong('Give the baseline as a number, such as 64 or 64.5.', `measure-${at}-baseline`);
  const day = on === '' ? null : readTimescale(on).due;
  if (on !== '' && day === null)
    return wrong('Give the day of the figure, such as 31 March 2026.', `measure-${at}-on`);
  const [now, aim] = [figureIn(current), figureIn(target)];
  return {
    value: {
      name,
      cohort: text('cohort'),
      indicator,
      area: indicator === null ? null : text('area') || null,
      better: text('better') === 'down' ? 'down' : 'up',
      baseline: began,
      target: aim.figure,
      targetWords: aim.words,
      current: now.figure,
      currentWords: now.words,
      currentOn: day,
    },
  };
};

/** The measures that were typed; a row without anything is none. `indicators` are the codes that can be named. */
export const readMeasures = (typed: Typed, indicators: readonly string[]): Read<Measure[]> => {
  const measures: Measure[] = [];
  for (const at of rowsIn(typed, 'measure')) {
    const read = readRow(typed, at, indicators);
    if ('mistake' in read) return read;
    if (read.value !== null) measures.push(read.value);
  }
  return { value: measures };
};
