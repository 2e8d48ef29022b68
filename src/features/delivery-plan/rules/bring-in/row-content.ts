import { firstWords } from '../../../../kernel/first-words.ts';
import type { Measure } from '../deliverable.ts';
import type { Said, Shown } from '../history/change.ts';
import type { ProgressEntry } from '../reading/progress-entries.ts';
import { readFigure } from '../sheet/figure-cell.ts';

/** Evidence before it has its id. */
export type NewShown = Omit<Shown, 'id'>;

/** What was said, out of the entries of a progress cell. */
export const saidIn = (progress: readonly ProgressEntry[]): Said[] =>
  progress.map(({ date, text }) => ({ date, words: text }));

/** The words of an evidence cell as one piece of evidence; none where it is empty. */
export const evidenceOf = (words: string): NewShown[] =>
  words.trim() === ''
    ? []
    : [{ kind: 'text', title: firstWords(words), link: null, words: words.trim(), file: null }];

/** Words for what is meant to fall; all else is taken to be meant to rise. */
const falls = /\b(reduc\w*|fewer|decreas\w*|lower\w*|less than|minimis\w*)\b/i;

/** A measure of which nothing is known yet. */
export const emptyMeasure: Measure = {
  name: '',
  cohort: '',
  indicator: null,
  area: null,
  better: 'up',
  baseline: null,
  target: null,
  targetWords: '',
  current: null,
  currentWords: '',
  currentOn: null,
};

/** The measure that three cells tell of: figures where they are plain ones, else their words. None where all are empty. */
export const measureOf = ({
  metric,
  current,
  target,
}: {
  metric: string;
  current: string;
  target: string;
}): Measure[] => {
  if (metric === '' && current === '' && target === '') return [];
  const now = readFigure(current);
  return [
    {
      ...emptyMeasure,
      name: metric,
      better: falls.test(`${metric} ${target}`) ? 'down' : 'up',
      target: readFigure(target)?.value ?? null,
      targetWords: target,
      current: now?.value ?? null,
      currentWords: current,
      currentOn: now?.on ?? null,
    },
  ];
};
