/**
 * Moves labels apart that would lie on one another: places from the top, in pixels, in the order given. The labels
 * keep their order and at least `apart` between them, and stay between `top` and `bottom` where there is room.
 */
export const spreadLabels = (
  places: readonly number[],
  { apart, top, bottom }: { apart: number; top: number; bottom: number },
): number[] => {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const spread = [...places];
  let free = top;
  for (const index of order) {
    spread[index] = Math.max(spread[index] ?? 0, free);
    free = (spread[index] ?? 0) + apart;
  }
  let lowest = bottom;
  for (const index of order.reverse()) {
    spread[index] = Math.min(spread[index] ?? 0, lowest);
    lowest = (spread[index] ?? 0) - apart;
  }
  return spread;
};
