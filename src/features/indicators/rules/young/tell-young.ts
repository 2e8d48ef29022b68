import { monthWords } from '../../../../kernel/words-of-time.ts';
import { everywhere } from '../counted.ts';
import type { Definition } from '../definition.ts';
import { explainIndicator } from '../explain-indicator.ts';
import { partOf } from '../part-names.ts';
import type { PublicFigure } from '../public-figures.ts';
import { numberWords } from '../sentence/figure-words.ts';
import type { Polarity, Sound } from '../series.ts';
import { seriesOf } from '../series-of.ts';
import { latestSound } from '../signal/reading.ts';
import { type Dots, dotsOf } from './dots.ts';
import { youngPartName } from './part-words.ts';

/** An indicator as young people read it, every text a whole sentence; `parts` only where it is a family of parts. */
export type YoungTold = {
  code: string;
  question: string;
  /** Where it stands. */
  said: readonly string[];
  /** Whether a number of it is hidden in the newest month. */
  hides: boolean;
  dots: (Dots & { meaning: string }) | null;
  parts: readonly { name: string; said: string }[];
  /** Whether it went up or down. */
  change: readonly string[];
  /** Which way we want it to go. */
  meaning: string;
};

const meanings: Readonly<Record<Polarity, string>> = {
  higher: 'We want this number to go up. Then things get better for us.',
  lower: 'We want this number to go down. Then things get better for us.',
  neither: 'This number is not good or bad. It helps the council to plan.',
};

const hiddenIn = (month: string): string =>
  `For ${monthWords(month)} we do not say how many, so that nobody can be found.`;

/** Why some numbers are hidden: to be said once on each page that has one. */
export const whyHidden =
  'Where we do not say how many, some of the numbers are so small that people could guess who it is.';

const byDay = <Dated extends { at: string }>(figures: readonly Dated[]): Dated[] =>
  figures.toSorted((one, other) => one.at.localeCompare(other.at));

const pictureOf = ({ wording: { us = 'of us' } }: Definition, point: Sound): YoungTold['dots'] => {
  const dots = dotsOf(point);
  return { ...dots, meaning: `Each dot is one ${dots.of === 100 ? 'out of every 100 ' : ''}${us}.` };
};

type Standing = Pick<YoungTold, 'said' | 'dots' | 'change'>;

/** What is public of the whole council; of the last month that is shown where the newest one is hidden. */
const standing = (definition: Definition, whole: readonly PublicFigure[]): Standing => {
  const newest = byDay(whole).at(-1);
  if (!newest) return { said: [], dots: null, change: [] };
  const series = seriesOf(
    definition,
    whole.map((figure) => ({ ...figure, doubt: null })),
  );
  const { latest, change, definition: counting } = explainIndicator(definition, series, 'young');
  const point = latestSound(series);
  const dots = point !== null && definition.unit === 'percentage' ? pictureOf(definition, point) : null;
  if (!newest.hidden)
    return { said: [latest], dots, change: [change, counting].filter((words) => words !== null) };
  // What is hidden may have ended whatever the months before it tell.
  const before = point === null ? [] : ['This is the last number that we can show.', latest];
  return { said: [hiddenIn(newest.at), ...before], dots, change: [] };
};

const partWords = ({ hidden, value }: PublicFigure): string =>
  hidden ? 'we do not say how many' : `${numberWords(value ?? 0)} of us`;

/** The parts of a family in its newest month, those of which there is nobody left out. */
const partsOf = (definition: Definition, figures: readonly PublicFigure[]): YoungTold['parts'] => {
  const newest = byDay(figures).at(-1)?.at;
  return figures
    .filter(({ at, value, hidden }) => at === newest && (hidden || (value ?? 0) > 0))
    .map((figure) => ({
      name: youngPartName(definition, partOf(definition, figure.indicator) ?? ''),
      said: partWords(figure),
    }));
};

const hidesIn = (figures: readonly PublicFigure[]): boolean => {
  const newest = byDay(figures).at(-1)?.at;
  return figures.some(({ at, hidden }) => hidden && at === newest);
};

/** What the public figures of an indicator tell young people; null where none is public for the whole council. */
export const tellYoung = (definition: Definition, figures: readonly PublicFigure[]): YoungTold | null => {
  const { code, question, polarity } = definition;
  const ofCouncil = figures.filter(({ area }) => area === everywhere);
  const whole = ofCouncil.filter(({ indicator }) => indicator === code);
  const parts = ofCouncil.filter(({ indicator }) => indicator.startsWith(`${code}.`));
  if (whole.length === 0 && parts.length === 0) return null;
  return {
    code,
    question,
    ...standing(definition, whole),
    hides: hidesIn(whole.length === 0 ? parts : whole),
    parts: whole.length === 0 ? partsOf(definition, parts) : [],
    meaning: meanings[polarity],
  };
};
