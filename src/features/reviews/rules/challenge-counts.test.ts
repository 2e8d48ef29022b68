import { describe, expect, it } from 'vitest';
import {
  boardCounts,
  type CountedForBoard,
  isOfFewChildren,
  quartersBefore,
  quarterWords,
} from './challenge-counts.ts';

const row = (parts: Partial<CountedForBoard> = {}): CountedForBoard => ({
  kind: 'resolution',
  category: 'practice',
  district: 'North',
  child: 'K1',
  raisedOn: '2025-11-03',
  ...parts,
});

describe('counts for the Board', () => {
  const counts = boardCounts([
    row(),
    row({ category: 'resources', district: 'South' }),
    row({ kind: 'alert', category: 'review not recorded', child: 'K2' }),
    row({ kind: 'informal' }),
    row({ kind: 'good practice', category: '' }),
  ]);

  it('add up', () => {
    const values = new Map(
      [counts.all, ...counts.tables.flatMap(({ parts }) => parts)].map(({ id, value }) => [id, value]),
    );
    for (const { of, parts } of counts.tables)
      expect(parts.reduce((sum, { value }) => sum + value, 0)).toBe(values.get(of));
  });

  it('know of how many children they are', () => {
    expect(counts.all).toMatchObject({ value: 5, children: 2 });
  });
});

it.each([
  [0, false],
  [1, true],
  [5, true],
  [6, false],
])('%i children are few: %s', (children, few) => {
  expect(isOfFewChildren({ id: 'x', name: 'x', value: 20, children })).toBe(few);
});

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
