import { expect, it } from 'vitest';
import { capacityWords, countedFrom, readLimit, usualLimit } from './capacity.ts';

it.each([
  [0, '0 requests came in the last 3 months. Young people can manage 20: there is room for 20 more.'],
  [19, '19 requests came in the last 3 months. Young people can manage 20: there is room for 1 more.'],
  [20, '20 requests came in the last 3 months. That is as many as young people can manage.'],
  [
    23,
    '23 requests came in the last 3 months. Young people can manage 20: that is 3 too many. Say no, or not yet, to some.',
  ],
])('%i requests', (came, words) => {
  expect(capacityWords(usualLimit, came)).toBe(words);
});

it.each([
  [3, '2026-03-10', '2025-12-10'],
  [1, '2026-03-31', '2026-02-28'],
])('%i months before %s begin on %s', (months, today, from) => {
  expect(countedFrom({ most: 20, months }, today)).toBe(from);
});

it.each([
  [
    { most: '12', months: '4' },
    { ok: true, value: { most: 12, months: 4 } },
  ],
  [
    { most: '0', months: '4' },
    { ok: false, reason: { field: 'most', text: 'Type a whole number from 1 to 500.' } },
  ],
  [
    { most: '1', months: 'x' },
    { ok: false, reason: { field: 'months', text: 'Type a whole number from 1 to 24.' } },
  ],
])('%j is read', (typed, read) => {
  expect(readLimit(typed)).toEqual(read);
});
