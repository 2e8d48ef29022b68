import { merged } from '../history/merge.ts';
import { saysTheSame } from './cell-text.ts';

/** A cell that says something else than here; `was` is what it said when the file went out. `clash`: it was changed here too since the file went out. */
export type CellApart<Column> = {
  column: Column;
  was: string;
  here: string;
  inFile: string;
  clash: boolean;
};

/**
 * The cells of a row that say something else in the file: held against what stood here when it went out, and what
 * stands here now. What still says what stood here is what stood here, however it is spaced.
 */
export const cellsApart = <Column extends string>(
  columns: readonly Column[],
  {
    was,
    now,
    inFile,
  }: {
    was: Record<Column, string>;
    now: Record<Column, string>;
    inFile: Partial<Record<Column, string>>;
  },
): CellApart<Column>[] => {
  const cells: Partial<Record<Column, string>> = {};
  for (const column of columns) {
    const text = inFile[column];
    if (text === undefined) continue;
    cells[column] = [now, was].find((one) => saysTheSame(text, one[column]))?.[column] ?? text;
  }
  const { set, clashes } = merged(was, now, cells as Partial<typeof was>);
  return columns
    .filter((column) => column in set || clashes.includes(column))
    .map((column) => ({
      column,
      was: was[column],
      here: now[column],
      inFile: (cells[column] ?? '').trim(),
      clash: clashes.includes(column),
    }));
};
