import { expect, it } from 'vitest';
import { momentWords } from './words-of-time.ts';

it.each([
  ['2026-03-10T09:05:59.123Z', '10 March 2026 at 9.05am'],
  ['2026-07-01T17:00:00Z', '1 July 2026 at 6pm'],
  ['2026-06-30T23:30:00Z', '1 July 2026 at 12.30am'],
])('tells %s as %s', (moment, words) => {
  expect(momentWords(new Date(moment))).toBe(words);
});
