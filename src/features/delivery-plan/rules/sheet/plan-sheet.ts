import type { PlanColumn } from '../reading/plan-column.ts';
import { writableCell } from './cell-text.ts';
import type { EntryInFull } from './entry.ts';
import { markHeading, markText } from './file-rows.ts';
import { cellsOf, type Known, sheetColumns } from './plan-cells.ts';

/** A cell of a table that goes out; `fill` is a colour as "#rrggbb". */
type SheetCell = { text: string; fill?: string };

/** A table that goes out; a column's width is in characters. */
export type PlanTable = {
  sheet: string;
  columns: { heading: string; width: number; hidden?: boolean }[];
  rows: SheetCell[][];
};

const widths: Partial<Record<PlanColumn, number>> = {
  objective: 24,
  ref: 8,
  references: 12,
  activity: 44,
  progress: 60,
  evidence: 30,
  timescale: 14,
  brag: 12,
};
const usualWidth = 20;

/** Light enough for black words, and different greys in print; the word stands there anyway. */
const fills = { blue: '#9fc5e8', red: '#f4a7a7', amber: '#ffd27f', green: '#b6d7a8' } as const;

const rowOf = (entry: EntryInFull, known: Known): SheetCell[] => {
  const cells = cellsOf(entry, known);
  const { rating } = entry.fields;
  return [
    ...sheetColumns.map(({ column }) => ({
      text: cells[column],
      ...(column === 'brag' && rating !== null && { fill: fills[rating] }),
    })),
    { text: markText({ ...entry, more: cells.leads }) },
  ];
};

/**
 * The entries of a plan as a table, each with the mark by which it is known when the file comes back. Each row names its
 * objective, so that the table can be sorted and filtered.
 */
export const planTable = (entries: readonly EntryInFull[], known: Known): PlanTable => ({
  sheet: 'Plan',
  columns: [
    ...sheetColumns.map(({ column, heading }) => ({ heading, width: widths[column] ?? usualWidth })),
    { heading: markHeading, width: usualWidth, hidden: true },
  ],
  rows: entries.map((entry) => rowOf(entry, known)),
});

/** A table as a workbook can hold it. */
export const writable = (table: PlanTable): PlanTable => ({
  ...table,
  rows: table.rows.map((row) => row.map((cell) => ({ ...cell, text: writableCell(cell.text) }))),
});
