import { describe, expect, it } from 'vitest';
import { overallShare, shareLimits, wilsonInterval } from './proportions.ts';

describe('the 95 % interval of a share', () => {
  it.each([
    // Published examples: R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    // The mirror of 0 of 20.
    [20, 20, 0.8389, 1],
  ])('%i of %i', (numerator, denominator, low, high) => {
    const interval = wilsonInterval({ numerator, denominator });
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('is not made up where nobody was counted', () => {
    expect(wilsonInterval({ numerator: 0, denominator: 0 })).toBeNull();
  });
});

it.each([
  [
    [
      { numerator: 5, denominator: 10 },
      { numerator: 30, denominator: 40 },
    ],
    0.7,
  ],
  [
    [
      { numerator: 0, denominator: 0 },
      { numerator: 1, denominator: 4 },
    ],
    0.25,
  ],
  [[{ numerator: 0, denominator: 0 }], null],
])('the overall share of %j weighs every child the same: %d', (counts, share) => {
  expect(overallShare(counts)).toBe(share);
});

it.each([
  // 3 × √(0.5 × 0.5 ÷ 100) = 0.15, of 25: 0.3.
  [0.5, 100, 0.35, 0.65],
  [0.5, 25, 0.2, 0.8],
  // 3 × √(0.9 × 0.1 ÷ 36) = 0.15, cut at 1.
  [0.9, 36, 0.75, 1],
])('the limits of a p-chart around %d of %i', (overall, denominator, low, high) => {
  expect(shareLimits(overall, denominator).low).toBeCloseTo(low, 10);
  expect(shareLimits(overall, denominator).high).toBeCloseTo(high, 10);
});
