import type { Block, Inline } from '../kernel/paper.ts';

/** Rows of columns parted by tabs, as one table; the first row heads it where it reads like column headings. */
export const tableOfRows = (rows: readonly string[]): Block => {
  const cells = rows.map((row) => row.split('\t').map((cell) => cell.trim()));
  const [first = [], ...others] = cells;
  const isHeaded = others.length > 0 && isHeader(first, others);
  return {
    kind: 'table',
    caption: null,
    header: isHeaded ? first.map(inline) : [],
    rows: (isHeaded ? others : cells).map((row) => row.map(inline)),
  };
};

/** Whether two lines can stand under each other in one table: columns may be missing at an end. */
export const isSameTable = (row: string, next: string): boolean =>
  Math.abs(row.split('\t').length - next.split('\t').length) <= 1;

const inline = (text: string): Inline[] => (text === '' ? [] : [{ text }]);

const isYear = (cell: string): boolean => /^(?:19|20)\d\d(?:[/-]\d{2,4})?$/.test(cell);

/** Headings are short words or years, and at least as many as any row below has cells, or one fewer. */
const isHeader = (first: string[], others: string[][]): boolean =>
  first.length + 1 >= Math.max(...others.slice(0, 500).map((row) => row.length)) &&
  first.every(
    (cell, at) =>
      (cell === '' && at === 0) ||
      (cell.length > 0 && cell.length <= 60 && (/\p{L}/u.test(cell) || isYear(cell)) && !/[.;]$/.test(cell)),
  );
