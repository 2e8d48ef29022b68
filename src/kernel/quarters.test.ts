import { expect, it } from 'vitest';
import { quartersBefore, quartersOf, quarterWords } from './quarters.ts';

it.each([
  ['2026-03-10', '2025-10-01', '2025-12-31', 'October to December 2025'],
  ['2026-03-31', '2025-10-01', '2025-12-31', 'October to December 2025'],
  ['2026-04-01', '2026-01-01', '2026-03-31', 'January to March 2026'],
  ['2026-01-01', '2025-10-01', '2025-12-31', 'October to December 2025'],
])('on %s the latest quarter that is over begins on %s', (today, from, to, words) => {
  const [latest, ...earlier] = quartersBefore(today);
  expect(latest).toEqual({ from, to });
  expect(latest && quarterWords(latest)).toBe(words);
  expect(earlier).toHaveLength(7);
});

it('a year has four quarters', () => {
  expect(quartersOf({ from: '2025-04-01' })).toEqual([
    { from: '2025-04-01', to: '2025-06-30' },
    { from: '2025-07-01', to: '2025-09-30' },
    { from: '2025-10-01', to: '2025-12-31' },
    { from: '2026-01-01', to: '2026-03-31' },
  ]);
});
