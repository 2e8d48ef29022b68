import { type CellRow, saysAnything } from '../reading/plan-rows.ts';
import { isMark } from './file-rows.ts';

/** A sheet of a file by its name. */
export type NamedSheet = { sheet: string; rows: readonly CellRow[] };

/** A row of a sheet beside the plan: its cells under their columns, and what its hidden cell says. */
export type SideRow<Column extends string> = {
  line: number;
  mark: string;
  cells: Partial<Record<Column, string>>;
};

/** A sheet beside the plan, and headings on it that nobody knows. */
export type SideSheet<Column extends string> = {
  sheet: string;
  rows: SideRow<Column>[];
  unknown: string[];
};

/** The columns of a sheet, under the headings that they go out with. */
export type SideColumns<Column extends string> = readonly {
  column: Column;
  heading: string;
  width: number;
}[];

const plain = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

/** Reads the first of the sheets that has such columns, below the row that names them; null where there is none. */
export const readSideSheet = <Column extends string>(
  sheets: readonly NamedSheet[],
  columns: SideColumns<Column>,
  isHead: (found: ReadonlySet<Column>, marked: boolean) => boolean,
): SideSheet<Column> | null => {
  const columnOf = (cell: string): Column | null =>
    columns.find(({ heading }) => plain(heading) === plain(cell))?.column ?? null;
  for (const { sheet, rows } of sheets)
    for (const [at, { cells }] of rows.entries()) {
      const head = cells.map(columnOf);
      const mark = cells.findIndex(isMark);
      if (!isHead(new Set(head.filter((column) => column !== null)), mark >= 0)) continue;
      return {
        sheet,
        rows: rows.slice(at + 1).flatMap((row) => sideRow(row, head, mark)),
        unknown: cells.filter((cell, place) => cell.trim() !== '' && !head[place] && !isMark(cell)),
      };
    }
  return null;
};

/** A row of which only the hidden cell is left says nothing: it was emptied. */
const sideRow = <Column extends string>(
  { line, cells }: CellRow,
  head: readonly (Column | null)[],
  mark: number,
): SideRow<Column>[] => {
  const own = Object.fromEntries(
    head.flatMap((column, place) => (column === null ? [] : [[column, cells[place] ?? '']])),
  ) as Partial<Record<Column, string>>;
  return saysAnything({ line, cells: Object.values<string>(own as Record<Column, string>) })
    ? [{ line, mark: (cells[mark] ?? '').trim(), cells: own }]
    : [];
};
