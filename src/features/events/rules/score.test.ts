import { expect, it } from 'vitest';
import { resultWords } from './score.ts';

it.each([
  [[], null],
  [[5, 5, 5, 5], null],
  [[5, 4, 3, 2, 1], '5 of us told how it was. 2 said great or good. 2 said bad or not so good.'],
  [[5, 5, 5, 5, 5], '5 of us told how it was. 5 said great or good. 0 said bad or not so good.'],
])('of %j says: %s', (given, words) => {
  expect(resultWords(given)).toBe(words);
});
