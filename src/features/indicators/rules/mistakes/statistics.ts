/** The middle value; 0 of none. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
};

/** What the values add up to. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Up to `each` values on either side of a place, and not the one in the place itself. */
export const around = <T>(values: readonly T[], place: number, each: number): T[] => [
  ...values.slice(Math.max(0, place - each), place),
  ...values.slice(place + 1, place + 1 + each),
];
