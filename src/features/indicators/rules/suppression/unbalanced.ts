import type { System } from './tables.ts';

/** The sums that do not add up yet, and by how much, the one that broke first before the others. */
export type Unbalanced = {
  /** Changes a cell by one, and with it every sum it stands in. */
  shift: (cell: number, by: 1 | -1) => void;
  /** By how many sums more (fewer, below nought) would not add up after such a shift. */
  opened: (cell: number, by: 1 | -1) => number;
  differenceOf: (relation: number) => number;
  relations: ReadonlySet<number>;
};

export const unbalanced = ({ members, memberships }: System): Unbalanced => {
  const differences = new Int32Array(members.length);
  const relations = new Set<number>();
  return {
    shift: (cell, by) => {
      for (const { relation, sign } of memberships[cell] ?? []) {
        const before = differences[relation] ?? 0;
        const now = before + sign * by;
        differences[relation] = now;
        if (now === 0) relations.delete(relation);
        else if (before === 0) relations.add(relation);
      }
    },
    opened: (cell, by) => {
      let sum = 0;
      for (const { relation, sign } of memberships[cell] ?? []) {
        const now = differences[relation] ?? 0;
        sum += Math.abs(now + sign * by) - Math.abs(now);
      }
      return sum;
    },
    differenceOf: (relation) => differences[relation] ?? 0,
    relations,
  };
};
