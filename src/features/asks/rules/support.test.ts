import { expect, it } from 'vitest';
import { supportWords } from './support.ts';

it.each([
  [0, ''],
  [1, 'Others said so too.'],
  [4, 'Others said so too.'],
  [5, '5 more of us said this matters.'],
  [212, '212 more of us said this matters.'],
])('tells of %i', (count, words) => {
  expect(supportWords(count)).toBe(words);
});
