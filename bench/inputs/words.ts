import { Temporal } from 'temporal-polyfill';
import { dateWords, longDateWords } from '../../src/kernel/words-of-time.ts';

const sentences = [
  'The Virtual School reported that attendance had risen for the second term running.',
  'Members asked how many children live more than twenty miles from home.',
  'Foster carers said that respite comes too late, and that they learn of moves on the day.',
  'The nurse told the Board that three in four health assessments are done in time.',
  'Care leavers want to keep the same adviser until they are twenty-five.',
  'A pilot in the north of the county paid driving lessons for twelve young people.',
  'Officers agreed to bring figures by district, with the reasons behind them.',
  'Two homes were inspected in the spring, and both were found to be good.',
  'The reviewing officers raised nine challenges, seven of which were settled without a panel.',
  'Placement moves fell to eleven a month, the lowest number since the strategy began.',
  'The Board heard that dentists near the coast take no new patients.',
  'Brothers and sisters see each other monthly where they cannot live together.',
  'The housing partners promised a named contact for everyone who leaves care.',
  'Life story work is late for one child in five, and a plan is in place.',
  'Young people asked that letters to them be short and kind.',
  'The museum opened its doors for a day, and forty families came.',
];

/** `count` made-up sentences in a row; other `seed`s give others. */
export const prose = (seed: number, count: number): string =>
  Array.from({ length: count }, (_, index) => sentences[(seed * 7 + index * 5) % sentences.length]).join(' ');

/** The day of the meeting of that number: a board that meets every eight weeks, on Wednesdays. */
const dayOf = (meeting: number): string =>
  Temporal.PlainDate.from('2016-01-20')
    .add({ weeks: 8 * meeting })
    .toString();

/** "20 January 2016" */
export const dayWords = (meeting: number): string => dateWords(dayOf(meeting));

/** "Wednesday, 20 January 2016" */
export const longDayWords = (meeting: number): string => longDateWords(dayOf(meeting)).replace(' ', ', ');
