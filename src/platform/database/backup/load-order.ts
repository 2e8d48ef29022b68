/** Table `from` refers to rows of table `to` (by a foreign key). */
export type Reference = { from: string; to: string };

/**
 * The tables, each after those it refers to, so that rows can be loaded in this order; by name where both would do.
 * Throws where tables refer to each other in a circle, a table to itself included.
 */
export const loadOrder = (tables: readonly string[], references: readonly Reference[]): string[] => {
  const ordered: string[] = [];
  let left = [...tables].sort();
  while (left.length > 0) {
    const waits = (table: string): boolean =>
      references.some(({ from, to }) => from === table && left.includes(to));
    const ready = left.find((table) => !waits(table));
    if (ready === undefined) {
      throw new Error(
        `The rows of these tables refer to each other in a circle, so no order loads them: ${left.join(', ')}.`,
      );
    }
    ordered.push(ready);
    left = left.filter((table) => table !== ready);
  }
  return ordered;
};
