import { plainCell } from './plain-cell.ts';
import { type PlanColumn, planColumnOf } from './plan-column.ts';
import type { CellRow } from './plan-rows.ts';

/** The columns of a plan in their order; null for one that holds nothing plans have. */
export type PlanHead = readonly (PlanColumn | null)[];

/** A heading row of a plan: it names the activity and, beside it, who, by when or how it stands; null for other rows. */
export const planHeadOf = ({ cells }: CellRow): PlanHead | null => {
  const seen = new Set<PlanColumn>();
  const head = cells.map((cell) => {
    const column = planColumnOf(plainCell(cell));
    if (column === null || seen.has(column)) return null;
    seen.add(column);
    return column;
  });
  const known = (['brag', 'timescale', 'services', 'progress'] as const).filter((column) => seen.has(column));
  return seen.has('activity') && known.length >= 2 ? head : null;
};

/** The columns that stand at the right edge: they are found from the end of a row that has cells too many. */
const rightmost = 3;

/**
 * The cells of a row under their columns. A row may have empty cells too many (a page of the table was wider): they are
 * left out where they stand, left of the last three columns. null where a cell too many says something.
 */
export const underHead = (cells: readonly string[], head: PlanHead): Map<PlanColumn, string> | null => {
  const row = [...cells];
  for (let place = row.length - rightmost - 1; place > 0 && row.length > head.length; place -= 1)
    if (row[place]?.trim() === '') row.splice(place, 1);
  while (row.length > head.length && row.at(-1)?.trim() === '') row.pop();
  if (row.length > head.length) return null;
  return new Map(head.flatMap((column, place) => (column ? [[column, row[place] ?? ''] as const] : [])));
};
