/** What somebody would get, in pence. */
export type Want = { id: string; pence: number };

const byId = (one: Want, other: Want): number => (one.id < other.id ? -1 : 1);

/**
 * Shares a pot (pence) out: everybody gets what they want where it is enough; else each the same part of it, to the penny.
 * Pennies left by rounding go to those who lost most by it (largest remainder), between equals in the order of their ids,
 * so nothing depends on the order of the wants.
 */
export const shareOut = (pot: number, wants: readonly Want[]): Want[] => {
  const wanted = wants.reduce((sum, { pence }) => sum + BigInt(pence), 0n);
  if (wanted <= BigInt(pot)) return [...wants];
  const parts = wants.map((want) => {
    const share = BigInt(want.pence) * BigInt(pot);
    return { ...want, pence: Number(share / wanted), remainder: share % wanted };
  });
  const over = pot - parts.reduce((sum, { pence }) => sum + pence, 0);
  const first = parts
    .toSorted((one, other) => {
      if (one.remainder === other.remainder) return byId(one, other);
      return one.remainder > other.remainder ? -1 : 1;
    })
    .slice(0, over)
    .map(({ id }) => id);
  return parts.map(({ id, pence }) => ({ id, pence: pence + (first.includes(id) ? 1 : 0) }));
};

/** What becomes of a pot, all in pence. `carriedIn`, `carriedOut`: from and to other pots. */
export type Flows = {
  total: number;
  carriedIn: number;
  carriedOut: number;
  granted: number;
  /** Of what was granted, what was not spent: it came back. */
  returned: number;
};

/** What is left of a pot, in pence. */
export const leftOf = ({ total, carriedIn, carriedOut, granted, returned }: Flows): number =>
  total + carriedIn - carriedOut - granted + returned;
