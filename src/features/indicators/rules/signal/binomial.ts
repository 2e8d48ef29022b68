/** Chances of 0, 1, 2 … up to `size` hits, each hit as likely as `share` (between 0 and 1, both left out). */
const chances = function* (size: number, share: number): Generator<number> {
  // As logarithms: with thousands of children the first chances are too small for a number to hold.
  let log = size * Math.log(1 - share);
  for (let hits = 0; hits <= size; hits += 1) {
    yield Math.exp(log);
    log += Math.log((size - hits) / (hits + 1)) + Math.log(share / (1 - share));
  }
};

/**
 * Below which share of `size` a count falls with just the chance `tail`, where the true share is `share`. Between two
 * whole counts the exact binomial chances are interpolated, so that a limit drawn over sizes is smooth.
 * @see D. J. Spiegelhalter, Funnel plots for comparing institutional performance (2005), appendix
 */
export const lowLimit = (size: number, share: number, tail: number): number => {
  if (share <= 0 || share >= 1) return share;
  let sum = 0;
  let hits = 0;
  for (const chance of chances(size, share)) {
    sum += chance;
    if (sum >= tail) return Math.max(0, (hits - (sum - tail) / chance) / size);
    hits += 1;
  }
  return 1;
};

/** Above which share a count rises with just that chance: the low limit of those who were not counted. */
export const highLimit = (size: number, share: number, tail: number): number =>
  1 - lowLimit(size, 1 - share, tail);
