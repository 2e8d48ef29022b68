import { expect, it } from 'vitest';
import { plainLine } from '../rules/source-line.ts';
import { unwrap } from './unwrap.ts';

const unwrapped = (...texts: string[]): string[] =>
  unwrap(texts.map((text, at) => plainLine(at + 1, text))).map(({ text }) => text);

it.each([
  [
    'a word parted at the end of a line',
    [
      'The Board heard of a new campaign that had begun in Sep-',
      'tember and would go on until the end of the year.',
    ],
    [
      'The Board heard of a new campaign that had begun in September and would go on until the end of the year.',
    ],
  ],
  [
    'a compound keeps its hyphen',
    [
      'The Board heard from some young people who were care-',
      'experienced and who had come to the meeting to tell it.',
    ],
    [
      'The Board heard from some young people who were care-experienced and who had come to the meeting to tell it.',
    ],
  ],
  [
    'a short line that cannot end there',
    [
      '(2) That a workshop be held before the end of',
      'March 2024.',
      'Members talked of it for a long time and agreed to it.',
    ],
    [
      '(2) That a workshop be held before the end of March 2024.',
      'Members talked of it for a long time and agreed to it.',
    ],
  ],
  [
    'councillors under each other stay a list',
    ['Councillor Ken Croft (in place of Councillor Lil Dornan)', 'Councillor Meg Eade (virtual)'],
    ['Councillor Ken Croft (in place of Councillor Lil Dornan)', 'Councillor Meg Eade (virtual)'],
  ],
])('%s', (_, texts, whole) => {
  expect(unwrapped(...texts)).toEqual(whole);
});
