/** From the first day to the last (ISO), both counted. */
export type Period = { from: string; to: string };

/** A count, and of how many people it tells: twenty challenges can be about one child. `id` is its own among `Counts`. */
export type Count = { id: string; name: string; value: number; people: number };

/** Counts that add up: `parts` to the count whose id is `of`. */
export type CountTable = { title: string; of: string; parts: readonly Count[] };

/**
 * What is counted of one period together: wholes, and tables that break a count down. `orders` are what everybody knows
 * beside the sums: one count, by its id, that is never more than another.
 */
export type Counts = {
  wholes: readonly Count[];
  tables: readonly CountTable[];
  orders?: readonly { less: string; more: string }[];
};

/** A count as others see it: null where it is hidden. */
export type ShownCount = { id: string; name: string; value: number | null };

/** Counts as others see them. */
export type ShownCounts = {
  wholes: ShownCount[];
  tables: { title: string; of: string; parts: ShownCount[] }[];
};

/** The rows as a count; each row is about one person, whom `personOf` tells apart. */
export const countOf =
  <Row>(personOf: (row: Row) => string) =>
  (id: string, name: string, rows: readonly Row[]): Count => ({
    id,
    name,
    value: rows.length,
    people: new Set(rows.map(personOf)).size,
  });

/** The rows by district, in the order of the alphabet: the parts of the whole whose id is `of`. */
export const byDistrict = <Row extends { district: string }>(
  count: (id: string, name: string, rows: readonly Row[]) => Count,
  { title, of, rows }: { title: string; of: string; rows: readonly Row[] },
): CountTable => ({
  title,
  of,
  parts: [...Map.groupBy(rows, ({ district }) => district)]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([district, some]) => count(`district ${district}`, district || 'No district', some)),
});
