import { describe, expect, it } from 'vitest';
import { decimalsOf, readPrinted } from './printed-figure.ts';

describe('a cell', () => {
  it.each([
    ['1837', 1837, false],
    ['1,837', 1837, false],
    ['74.1', 74.1, false],
    ['87.3 %', 87.3, true],
    ['92%', 92, true],
    ['0.0 %', 0, true],
    ['-2', -2, false],
    ['−2.5%', -2.5, true],
    ['45.3 per 10,000', 45.3, false],
    ['12*', 12, false],
  ])('%s is a figure', (printed, value, isPercentage) =>
    expect(readPrinted(printed)).toEqual({ value, mark: null, isPercentage }),
  );

  it.each(['*', '-', '–', 'n/a', 'N/A', 'c', 'k', 'x', 'z', 'low', ':', '..', '<5', 'fewer than 5'])(
    '%s is a mark and no number',
    (mark) => expect(readPrinted(mark)).toEqual({ value: null, mark, isPercentage: false }),
  );

  it.each(['1O5', '12a', '1,83', '=SUM(B2:B4)', '=1+1', '2 of 5', '1.2.3', ''])('%s cannot be read', (text) =>
    expect(readPrinted(text)).toEqual({ value: null, mark: null, isPercentage: false }),
  );
});

it.each([
  ['74.1', 1],
  ['88.70 %', 2],
  ['92%', 0],
])('%s has %i decimals', (printed, count) => expect(decimalsOf(printed)).toBe(count));
