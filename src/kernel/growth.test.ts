import { expect, it } from 'vitest';
import { growthWords } from './growth.ts';

it.each([
  // The annual report of 2018–19 says "a significant increase of 222%": 1,705 is 222% of 767, and 122% more.
  [767, 1705, 'rose from 767 to 1,705, by 122%'],
  [1705, 767, 'fell from 1,705 to 767, by 55%'],
  [50, 100, 'rose from 50 to 100, by 100%'],
  [100, 50, 'fell from 100 to 50, by 50%'],
  [40, 0, 'fell from 40 to none, by 100%'],
  [1000, 1001, 'rose from 1,000 to 1,001, by less than 1%'],
  [10, 400, 'rose from 10 to 400, by 3,900%'],
  [9, 18, 'rose from 9 to 18'],
  [0, 12, 'rose from none to 12'],
  [12, 12, 'stayed at 12'],
  [0, 0, 'stayed at none'],
])('%i and then %i', (before, now, words) => {
  expect(growthWords(before, now)).toBe(words);
});
