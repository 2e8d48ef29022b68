import { readDay, readNeededDay, readWhole, readWords, together } from '../../../kernel/read-typed.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { linesIn, type Mistake, type Typed } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';

/** When something can be sent in. Days are ISO; both count. */
export type Window = { opensOn: string; closesOn: string };

/** Why nothing can be sent in today; null where it can. */
export const whyNotOpen = ({ opensOn, closesOn }: Window, today: string): string | null => {
  if (today < opensOn) return `This opens on ${dateWords(opensOn)}.`;
  return today > closesOn ? `This closed on ${dateWords(closesOn)}.` : null;
};

/** A category: its name, and a sentence on who it is for. */
export type Category = { name: string; sentence: string };

/** "Courage: for somebody who did something hard" on each line. */
const readCategories = (typed: Typed): Result<Category[], Mistake> => {
  const lines = linesIn(typed, 'categories').map((line): Category => {
    const [name = '', ...rest] = line.split(':');
    return { name: name.trim(), sentence: rest.join(':').trim() };
  });
  const text = 'Write one category on each line, like “Courage: for somebody who did something hard”.';
  return lines.length > 0 && lines.every(({ name, sentence }) => name !== '' && sentence !== '')
    ? ok(lines)
    : refused({ field: 'categories', text });
};

/** More would tire a panel. */
export const mostCriteria = 8;

/** By what entries of a half term are assessed, unless the team states other criteria. */
export const usualCriteria = ['You tried hard', 'You helped yourself or others'];

const readCriteria = (typed: Typed): Result<string[], Mistake> => {
  const lines = linesIn(typed, 'criteria');
  return lines.length > 0 && lines.length <= mostCriteria
    ? ok(lines)
    : refused({ field: 'criteria', text: `Write one to ${mostCriteria} criteria, one on each line.` });
};

const inOrder = <Read extends Window>(read: Result<Read, Mistake>): Result<Read, Mistake> =>
  read.ok && read.value.closesOn < read.value.opensOn
    ? refused({ field: 'closesOn', text: 'The last day is before the first.' })
    : read;

const windowOf = (typed: Typed) => ({
  title: readWords(typed, 'title', 'Say what it is called.'),
  about: readWords(typed, 'about', 'Say in a few words what it is.', 1000),
  opensOn: readNeededDay(typed, 'opensOn', 'Say on which day it opens.'),
  closesOn: readNeededDay(typed, 'closesOn', 'Say on which day it closes.'),
});

/** What a year's awards are. `startsAt` is in words, "6pm". */
export type YearDetails = Window & {
  title: string;
  about: string;
  eventOn: string | null;
  place: string;
  startsAt: string;
};

/** Reads a year's awards without its categories and criteria. */
export const readYear = (typed: Typed): Result<YearDetails, Mistake> =>
  inOrder(
    together({
      ...windowOf(typed),
      eventOn: readDay(typed, 'eventOn', null),
      place: readWords(typed, 'place', null),
      startsAt: readWords(typed, 'startsAt', null, 40),
    }),
  );

export type NewYear = { details: YearDetails; categories: Category[]; criteria: string[] };

/** Reads new awards, with their categories and by what the panel scores. */
export const readNewYear = (typed: Typed): Result<NewYear, Mistake> =>
  together({ details: readYear(typed), categories: readCategories(typed), criteria: readCriteria(typed) });

export type NewRound = Window & { title: string; about: string; prizes: number; criteria: string[] };

const mostPrizes = 200;

/** Reads the rewards of a half term. */
export const readRound = (typed: Typed): Result<NewRound, Mistake> =>
  inOrder(
    together({
      ...windowOf(typed),
      prizes: readWhole(typed, 'prizes', { from: 1, to: mostPrizes }),
      criteria: readCriteria(typed),
    }),
  );
