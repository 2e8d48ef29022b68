/** Where a button sends an item: one up, one down, or behind another ("first" is before all). */
export type Move = 'up' | 'down' | { after: string | 'first' };

/** The ids in their new order; an item that is not there, or cannot go further, leaves the order as it is. */
export const moved = (ids: readonly string[], id: string, move: Move): string[] => {
  const from = ids.indexOf(id);
  if (from < 0) return [...ids];
  const rest = ids.filter((one) => one !== id);
  const to = placeOf(rest, from, move);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
};

const placeOf = (rest: readonly string[], from: number, move: Move): number => {
  if (move === 'up') return Math.max(0, from - 1);
  if (move === 'down') return Math.min(rest.length, from + 1);
  if (move.after === 'first') return 0;
  const before = rest.indexOf(move.after);
  return before < 0 ? from : before + 1;
};
