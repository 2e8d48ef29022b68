import type { Block, Inline } from '../../../../kernel/paper.ts';

/** A line of a text or table as cells. `line` counts from 1. */
export type CellRow = { line: number; cells: readonly string[] };

/** Whether a row says anything. */
export const saysAnything = ({ cells }: CellRow): boolean => cells.some((cell) => cell.trim() !== '');

const fewestCells = 4;

const cellsOf = (line: string): string[] | null => {
  const tabbed = line.split('\t');
  if (tabbed.length >= fewestCells) return tabbed;
  const barred = line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
  return barred.length >= fewestCells ? barred : null;
};

const isRule = (cells: readonly string[]): boolean =>
  cells.every((cell) => /^\s*:?-{1,}:?\s*$/.test(cell) || cell === '') && cells.some((cell) => cell !== '');

/** The lines of a text: rows of cells where tabs or bars part them, and lines of one cell. Empty ones and ruled lines are left out. */
export const rowsOfText = (text: string): CellRow[] =>
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .map((line, place) => ({ line: place + 1, cells: cellsOf(line) ?? [line] }))
    .filter((row) => saysAnything(row) && !isRule(row.cells));

const wordsOf = (content: readonly Inline[]): string => content.map(({ text }) => text).join('');

const rowsOfBlock = (block: Block): string[][] => {
  switch (block.kind) {
    case 'heading':
      return [[block.text]];
    case 'paragraph':
      return [[wordsOf(block.content)]];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(rowsOfBlock));
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(wordsOf));
    case 'figure':
      return [];
    case 'resolved':
      return block.resolutions.map((resolution) => [wordsOf(resolution)]);
  }
};

/** The paragraphs and rows of a paper; a line is their place in it. Empty ones are left out. */
export const rowsOfPaper = (blocks: readonly Block[]): CellRow[] =>
  blocks
    .flatMap(rowsOfBlock)
    .map((cells, place) => ({ line: place + 1, cells }))
    .filter(saysAnything);
