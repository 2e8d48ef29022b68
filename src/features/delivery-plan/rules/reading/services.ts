import { plainCell } from './plain-cell.ts';

const parts = (cell: string): string[] =>
  plainCell(cell)
    .split(/\n|;|\s•\s|\s{0,2}\|\s{0,2}/)
    .map((part) => part.replace(/^[•\s]+|[•\s,]+$/g, ''))
    .filter((part) => part !== '');

/** Two or more of the known names, one behind the other with nothing left over; null where the words are no such row. */
const rowOf = (words: string, known: ReadonlySet<string>): string[] | null => {
  const tokens = words.split(' ');
  // The row that begins with each word, worked out from the last one: each has to look at the rows behind it only.
  const rows: (string[] | null)[] = tokens.map(() => null);
  rows.push([]);
  for (let from = tokens.length - 1; from >= 0; from -= 1)
    for (let to = tokens.length; to > from && rows[from] === null; to -= 1) {
      const name = tokens.slice(from, to).join(' ');
      const behind = rows[to];
      if (behind && name !== words && known.has(name.toLowerCase())) rows[from] = [name, ...behind];
    }
  return rows[0] ?? null;
};

/**
 * Who is responsible, for each cell of a table. Several are kept apart only where the text is certain: lines, bullets and
 * semicolons part them, and so does a name that stands alone in another cell; commas, slashes and "and" may belong to
 * one name ("Policy, Information & Commissioning").
 */
export const readServices = (cells: readonly string[]): string[][] => {
  const split = cells.map(parts);
  const known = new Set(
    split.flatMap((row) => (row.length === 1 ? row : [])).map((name) => name.toLowerCase()),
  );
  return split.map((row) => row.flatMap((name) => rowOf(name, known) ?? [name]));
};
