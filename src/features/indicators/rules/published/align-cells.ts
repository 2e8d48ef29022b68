import { UnreadableTable } from '../../../../kernel/unreadable-table.ts';
import type { SourceRow } from './published-tables.ts';
import type { TableHead } from './table-head.ts';

/**
 * The figures of a line in the places of its head's columns; empty where none stands. Where only spaces part the
 * cells and some are missing, the place on the line decides. Throws UnreadableTable where a figure has no column.
 */
export const alignedCells = (file: string, head: TableHead, row: SourceRow): string[] => {
  const columns = head.headings.length;
  const cells = row.cells.slice(head.yearIsLabel ? 0 : 1);
  const needsPlaces = row.starts !== null && head.row.starts !== null && cells.length !== columns;
  if (needsPlaces) return byPlace(file, head, row);
  const beyond = cells.slice(columns).filter((cell) => cell !== '');
  if (beyond.length > 0)
    throw new UnreadableTable(
      file,
      row.line,
      row.cells[0] || null,
      `this line has ${cells.length} figures, where the headings in line ${head.row.line} name ${columns} columns. Check which figure is one too many.`,
    );
  return Array.from({ length: columns }, (_, place) => cells[place] ?? '');
};

type Span = { from: number; to: number };

const byPlace = (file: string, head: TableHead, row: SourceRow): string[] => {
  const columns = spansOf(head.row).slice(-head.headings.length);
  const aligned = columns.map(() => '');
  let last = -1;
  for (const [place, span] of spansOf(row).entries()) {
    const cell = row.cells[place] ?? '';
    if (cell === '' || (place === 0 && !head.yearIsLabel)) continue;
    const nearest = nearestOf(columns, span);
    if (nearest <= last)
      throw new UnreadableTable(
        file,
        row.line,
        row.cells[0] || null,
        `the figure ${cell} cannot be given to a column of line ${head.row.line}, because cells are missing. Put a dash where there is no figure.`,
      );
    aligned[nearest] = cell;
    last = nearest;
  }
  return aligned;
};

const spansOf = (row: SourceRow): Span[] =>
  row.cells.map((cell, place) => {
    const from = row.starts?.[place] ?? 0;
    return { from, to: from + cell.length };
  });

/** Columns stand flush left, flush right or centred; the nearest of the three counts. */
const nearestOf = (columns: readonly Span[], { from, to }: Span): number => {
  const distances = columns.map((column) =>
    Math.min(
      Math.abs(column.from - from),
      Math.abs(column.to - to),
      Math.abs((column.from + column.to - from - to) / 2),
    ),
  );
  return distances.indexOf(Math.min(...distances));
};
