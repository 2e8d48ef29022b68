/** Shares are between 0 and 1. */
export type Interval = { low: number; high: number };

/** How many standard deviations of the normal distribution hold 95 % of it. */
const ninetyFive = 1.959964;

/**
 * Where the true share lies in 95 of 100 such counts: the Wilson interval; null where nobody was counted.
 * Unlike the textbook interval it stays within 0 and 1 and is right for small counts.
 * @see E. B. Wilson, Probable inference, the law of succession, and statistical inference (1927)
 */
export const wilsonInterval = (
  { numerator, denominator }: { numerator: number; denominator: number },
  deviations = ninetyFive,
): Interval | null => {
  if (denominator === 0) return null;
  const share = numerator / denominator;
  const square = deviations ** 2;
  const middle = (share + square / (2 * denominator)) / (1 + square / denominator);
  const half =
    (deviations / (1 + square / denominator)) *
    Math.sqrt((share * (1 - share)) / denominator + square / (4 * denominator ** 2));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
};

/** The share of all counts together; null where nobody was counted. */
export const overallShare = (
  counts: readonly { numerator: number; denominator: number }[],
): number | null => {
  const denominator = counts.reduce((sum, count) => sum + count.denominator, 0);
  return denominator === 0 ? null : counts.reduce((sum, count) => sum + count.numerator, 0) / denominator;
};

/**
 * The limits of a p-chart at one point: three standard deviations of a binomial share either side of the overall one.
 * They are wide where few were counted, so each point has its own.
 */
export const shareLimits = (overall: number, denominator: number): Interval => {
  const three = 3 * Math.sqrt((overall * (1 - overall)) / denominator);
  return { low: Math.max(0, overall - three), high: Math.min(1, overall + three) };
};
