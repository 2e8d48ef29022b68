import type { Block, Inline } from '../../kernel/paper.ts';

const cell = (value: string | number): Inline[] => [{ text: String(value) }];

/** A table of words. */
export const table = (caption: string, header: string[], rows: string[][]): Block => ({
  kind: 'table',
  caption,
  header: header.map(cell),
  rows: rows.map((row) => row.map(cell)),
});

/** Counts of one measure: a row a place or a matter, a column a kind. */
export type Counts = {
  columns: readonly string[];
  rows: readonly { name: string; counts: readonly number[] }[];
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The count of a column over all rows. */
export const countOf = ({ columns, rows }: Counts, column: string): number =>
  sum(rows.map((row) => row.counts[columns.indexOf(column)] ?? 0));

/** Everything counted. */
export const totalOf = ({ rows }: Counts): number => sum(rows.flatMap((row) => row.counts));

/** How much of everything counted stands in a column, in whole percent. */
export const shareOf = (counts: Counts, column: string): string =>
  `${Math.round((100 * countOf(counts, column)) / totalOf(counts))}%`;

/**
 * A table of counts that adds up: a total behind each row, and one row of totals named `sumName`. It is null where the
 * rows count the same children twice, so that their sum would mean nothing.
 */
export const countsTable = (caption: string, of: string, counts: Counts, sumName: string | null): Block => {
  const columnSums = counts.columns.map((column) => countOf(counts, column));
  const lines = sumName === null ? counts.rows : [...counts.rows, { name: sumName, counts: columnSums }];
  return {
    kind: 'table',
    caption,
    header: [of, ...counts.columns, 'Total'].map(cell),
    rows: lines.map((line) => [line.name, ...line.counts, sum(line.counts)].map(cell)),
  };
};
