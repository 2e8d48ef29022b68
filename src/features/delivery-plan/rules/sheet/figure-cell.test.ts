import { describe, expect, test } from 'vitest';
import { figureText, readFigure } from './figure-cell.ts';

test.each([
  ['65', 65, null],
  ['65%', 65, null],
  ['65.3 %', 65.3, null],
  ['1,705', 1705, null],
  ['-4', -4, null],
  ['98 (31/12/2019)', 98, '2019-12-31'],
  ['98% (1/2/19)', 98, '2019-02-01'],
])('%j is the figure %s of %s', (words, value, on) => {
  expect(readFigure(words)).toEqual({ value, on });
});

test.each(['', 'Improving', '65% in March', '12 of 40', '98 (31/02/2019)', '1,70', '65-70'])(
  '%j is no plain figure',
  (words) => {
    expect(readFigure(words)).toBeNull();
  },
);

describe('the cell of a figure', () => {
  test.each([
    ['keeps the words that it came in', 65, null, '65%', '65%'],
    ['keeps words that are no figure', null, null, 'Improving', 'Improving'],
    ['says the new figure where the words are older', 70, null, '65%', '70'],
    ['says its day', 70, '2026-01-31', '', '70 (31/01/2026)'],
    ['says the new day', 65, '2026-01-31', '65 (31/12/2025)', '65 (31/01/2026)'],
  ])('%s', (_, value, on, words, text) => {
    expect(figureText(value, on, words)).toBe(text);
  });
});
