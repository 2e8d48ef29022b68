/** Chance that comes out the same for the same seed (mulberry32). */
export type Chance = {
  /** From 0 to less than 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  /** Whether something happens that happens so often (0 to 1). */
  happens(share: number): boolean;
  /** A waiting time in whole days, one or more, whose mean is about `mean` days. */
  wait(mean: number): number;
  /** One of the values, each as often as its weight says. */
  pick<Value extends string | number>(weights: readonly (readonly [Value, number])[]): Value;
};

export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    happens: (share) => next() < share,
    wait: (mean) => 1 + Math.floor(-Math.log(1 - next()) * mean),
    pick: (weights) => {
      const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
      let left = next() * total;
      for (const [value, weight] of weights) {
        left -= weight;
        if (left < 0) return value;
      }
      const [last] = weights.at(-1) ?? [];
      if (last === undefined) throw new Error('There is nothing to pick from.');
      return last;
    },
  };
};
