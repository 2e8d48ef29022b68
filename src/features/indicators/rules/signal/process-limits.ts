/** Where the figures of a steady process lie by chance alone; in the unit of the series. */
export type ProcessLimits = {
  centre: number;
  lower: number;
  upper: number;
  /** The usual step from one figure to the next, and the largest that chance alone explains. */
  movingRange: number;
  movingRangeLimit: number;
};

/** 3 ÷ 1.128 and 3.268: what turns the mean step between neighbours into limits three standard deviations wide. */
const naturalLimits = 2.66;
const rangeLimit = 3.268;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The steps between neighbours. Over a gap no step is taken: two months apart is not one month's change. */
const steps = (values: readonly (number | null)[]): number[] =>
  values.flatMap((value, index) => {
    const before = values[index - 1];
    return value === null || before === undefined || before === null ? [] : [Math.abs(value - before)];
  });

/**
 * The limits of an XmR chart, from values in their order with null for a gap; null where no two values stand side by
 * side. Limits are the mean of the values and 2.66 mean moving ranges to either side.
 * @see D. J. Wheeler, Understanding Variation (1993); NHS England, Making Data Count
 */
export const processLimits = (values: readonly (number | null)[]): ProcessLimits | null => {
  const ranges = steps(values);
  if (ranges.length === 0) return null;
  const centre = mean(values.filter((value) => value !== null));
  const movingRange = mean(ranges);
  return {
    centre,
    lower: centre - naturalLimits * movingRange,
    upper: centre + naturalLimits * movingRange,
    movingRange,
    movingRangeLimit: rangeLimit * movingRange,
  };
};
