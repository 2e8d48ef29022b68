import type { Inline } from '../kernel/paper.ts';
import { attribute, descendants, type Element } from './html-tree.ts';

export type CellReader = (cell: Element) => Inline[];

/** No council table is wider; a larger span is a mistake or an attack. */
const widest = 100;
const rowNames = new Set(['tr']);
const cellNames = new Set(['td', 'th']);
const tables = new Set(['table']);

type Row = { cells: Element[]; heads: boolean };

/**
 * Reads a table row by row. Cells that span are widened with empty ones, so that columns stay true; several rows
 * of headings become one ("2018 – April"), since a heading must tell its column by itself.
 */
export function tableOf(table: Element, read: CellReader): { header: Inline[][]; rows: Inline[][][] } {
  const rows = descendants(table, rowNames, tables).map(rowOf);
  const firstBodyRow = rows.findIndex((row) => !row.heads);
  const heads = firstBodyRow === -1 ? 1 : firstBodyRow;
  return {
    header: spread(
      rows.slice(0, heads).map((row) => row.cells),
      read,
      true,
    ).reduce(joinHeads, []),
    rows: spread(
      rows.slice(heads).map((row) => row.cells),
      read,
      false,
    ),
  };
}

const rowOf = (row: Element): Row => {
  const cells = descendants(row, cellNames, tables);
  const inHead = row.parentNode?.nodeName === 'thead';
  return { cells, heads: inHead || (cells.length > 0 && cells.every((cell) => cell.tagName === 'th')) };
};

/** Lays the cells out on a grid; where `heads`, a spanning heading stands over each of its columns. */
function spread(rows: Element[][], read: CellReader, heads: boolean): Inline[][][] {
  const grid: Inline[][][] = rows.map(() => []);
  rows.forEach((cells, y) => {
    for (const cell of cells) {
      const words = read(cell);
      place(grid, y, cell, heads || cell.tagName === 'td' ? words : words.map(strongly), heads);
    }
  });
  return grid.map((line) => Array.from(line, (cell) => cell ?? []));
}

const strongly = (part: Inline): Inline => ({ ...part, strong: true });

/** Puts a cell at the first free place of its row and keeps free what it spans. */
function place(grid: Inline[][][], y: number, cell: Element, words: Inline[], heads: boolean): void {
  let x = 0;
  while (grid[y]?.[x] !== undefined) x += 1;
  const end = Math.min(x + span(cell, 'colspan', widest), widest);
  for (const line of grid.slice(y, y + span(cell, 'rowspan', grid.length))) {
    for (let column = x; column < end; column += 1) {
      const shown = line === grid[y] && (heads || column === x);
      line[column] = shown ? words : [];
    }
  }
}

const span = (cell: Element, name: string, most: number): number => {
  const asked = Number(attribute(cell, name) ?? '1');
  return Number.isInteger(asked) && asked >= 1 ? Math.min(asked, most) : 1;
};

const joinHeads = (above: Inline[][], below: Inline[][]): Inline[][] =>
  Array.from({ length: Math.max(above.length, below.length) }, (_, i) => {
    const upper = above[i] ?? [];
    const lower = below[i] ?? [];
    return upper.length > 0 && lower.length > 0
      ? [...upper, { text: ' – ' }, ...lower]
      : [...upper, ...lower];
  });
