import { listsOf, type System } from './tables.ts';

/** The sums that do not add up yet, and by how much, the one that broke first before the others. */
export type Unbalanced = {
  /** Changes a cell by one, and with it every sum it stands in. */
  shift: (cell: number, by: 1 | -1) => void;
  /** By how many sums more (fewer, below nought) would not add up after such a shift. */
  opened: (cell: number, by: 1 | -1) => number;
  differenceOf: (relation: number) => number;
  /** The sum that does not add up and broke next after that one, or after `none` the first; `none` where it is the last. */
  next: (relation: number) => number;
  none: number;
};

export const unbalanced = ({ members, memberships }: System): Unbalanced => {
  const { from, all } = listsOf(memberships.map((sums) => sums.map(({ relation }) => relation)));
  const signs = Int8Array.from(memberships.flatMap((sums) => sums.map(({ sign }) => sign)));
  const differences = new Int32Array(members.length);
  // A ring of the sums that do not add up; the place behind all sums stands between the last and the first.
  const none = members.length;
  const following = new Int32Array(members.length + 1).fill(none);
  const preceding = new Int32Array(members.length + 1).fill(none);
  const link = (one: number, other: number): void => {
    following[one] = other;
    preceding[other] = one;
  };
  return {
    shift: (cell, by) => {
      for (let place = from[cell] ?? 0; place < (from[cell + 1] ?? 0); place += 1) {
        const relation = all[place] ?? 0;
        const before = differences[relation] ?? 0;
        const now = before + (signs[place] ?? 0) * by;
        differences[relation] = now;
        if (now === 0) link(preceding[relation] ?? none, following[relation] ?? none);
        else if (before === 0) {
          link(preceding[none] ?? none, relation);
          link(relation, none);
        }
      }
    },
    opened: (cell, by) => {
      let sum = 0;
      for (let place = from[cell] ?? 0; place < (from[cell + 1] ?? 0); place += 1) {
        const now = differences[all[place] ?? 0] ?? 0;
        sum += Math.abs(now + (signs[place] ?? 0) * by) - Math.abs(now);
      }
      return sum;
    },
    differenceOf: (relation) => differences[relation] ?? 0,
    next: (relation) => following[relation] ?? none,
    none,
  };
};
