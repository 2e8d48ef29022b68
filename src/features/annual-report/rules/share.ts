/** A count in this year and in the year before; null where it is not shown, or not known. */
export type Pair = { now: number | null; before: number | null };

/** A share of what some counts make together, all by their ids: `part` is one of them, or counted within them. */
export type Share = { name: string; part: string; of: readonly string[] };

/** Counts together; null where one of them is. */
export const sumOf = (counts: readonly (number | null)[]): number | null =>
  counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0);

/** A share in tenths of a per cent, half a tenth up: 4,576 of 4,727 are 968. `whole` is above nought. */
export const tenthsOf = (part: number, whole: number): number =>
  Math.floor((2 * 1000 * part + whole) / (2 * whole));

/** "96.8%". */
export const percentWords = (tenths: number): string => `${(tenths / 10).toFixed(1)}%`;

/**
 * How a share changed, told from the shares as they are printed, so that a reader who takes one from the other comes to
 * the same: "up by 0.5 percentage points".
 */
export const pointsWords = (before: number, now: number): string => {
  if (before === now) return 'the same as the year before';
  const change = Math.abs(now - before);
  return `${now > before ? 'up' : 'down'} by ${(change / 10).toFixed(1)} percentage points`;
};
