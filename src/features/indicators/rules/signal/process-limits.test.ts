import { describe, expect, it } from 'vitest';
import { processLimits } from './process-limits.ts';

describe('the limits of an XmR chart', () => {
  it.each([
    // Mean 62 ÷ 5 = 12.4; steps 2, 4, 2, 4 have the mean 3; 2.66 × 3 = 7.98; 3.268 × 3 = 9.804.
    [[10, 12, 16, 14, 10], 12.4, 3, 4.42, 20.38, 9.804],
    // Every figure the same: nothing moves, the limits are the figure.
    [[7, 7, 7], 7, 0, 7, 7, 0],
    // Steps 1 and 3, none over the gap; mean of 4, 5, 9, 12 is 7.5; 2.66 × 2 = 5.32.
    [[4, 5, null, 9, 12], 7.5, 2, 2.18, 12.82, 6.536],
  ] as const)('of %j', (values, centre, movingRange, lower, upper, rangeLimit) => {
    const limits = processLimits(values);
    expect(limits?.centre).toBeCloseTo(centre, 10);
    expect(limits?.movingRange).toBeCloseTo(movingRange, 10);
    expect(limits?.lower).toBeCloseTo(lower, 10);
    expect(limits?.upper).toBeCloseTo(upper, 10);
    expect(limits?.movingRangeLimit).toBeCloseTo(rangeLimit, 10);
  });

  it.each([[[]], [[5]], [[5, null, 6]], [[null, null]]])('cannot be had from %j', (values) => {
    expect(processLimits(values)).toBeNull();
  });
});
