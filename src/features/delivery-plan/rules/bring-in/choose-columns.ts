import { plainCell } from '../reading/plain-cell.ts';
import { type PlanColumn, planColumnOf } from '../reading/plan-column.ts';
import type { CellRow } from '../reading/plan-rows.ts';
import { planHeadOf } from '../reading/plan-table.ts';
import { isMark } from '../sheet/file-rows.ts';
import { headingOf } from '../sheet/plan-cells.ts';

/** What somebody takes the columns of a file for, by their headings; null for one that is left out. */
export type ChosenColumns = Readonly<Record<string, PlanColumn | null>>;

/** A column of a file: its heading, what it is taken for, and what stands first in it. */
export type FoundColumn = { heading: string; column: PlanColumn | null; example: string };

const nameOf = (cell: string): string => plainCell(cell).replaceAll('\n', ' ');

const fewestHeadings = 3;
const longestHeading = 60;

const maybeHeads = ({ cells }: CellRow): boolean => {
  const names = cells.map(nameOf).filter((name) => name !== '');
  return names.length >= fewestHeadings && names.every((name) => name.length <= longestHeading);
};

/** The rows that head tables; where none is known by its names, the first that looks like one. */
const headsIn = (rows: readonly CellRow[]): CellRow[] => {
  const known = rows.filter((row) => planHeadOf(row) !== null);
  return known.length > 0 ? known : rows.filter(maybeHeads).slice(0, 1);
};

const below = (rows: readonly CellRow[], head: CellRow, place: number): string =>
  rows
    .slice(rows.indexOf(head) + 1)
    .map(({ cells }) => nameOf(cells[place] ?? ''))
    .find((words) => words !== '') ?? '';

/** The columns of a file in their order, each heading once. */
export const foundColumns = (rows: readonly CellRow[], chosen: ChosenColumns): FoundColumn[] => {
  const found = new Map<string, FoundColumn>();
  for (const head of headsIn(rows))
    for (const [place, cell] of head.cells.entries()) {
      const heading = nameOf(cell);
      if (heading === '' || isMark(heading) || found.has(heading)) continue;
      const column = heading in chosen ? (chosen[heading] ?? null) : planColumnOf(heading);
      found.set(heading, { heading, column, example: below(rows, head, place) });
    }
  return [...found.values()];
};

/** The rows of a file with its columns called what somebody takes them for. */
export const withChosenColumns = (rows: readonly CellRow[], chosen: ChosenColumns): CellRow[] => {
  const heads = new Set(headsIn(rows));
  const renamed = (cell: string): string => {
    const column = chosen[nameOf(cell)];
    if (column === undefined) return cell;
    return column === null ? '' : headingOf(column);
  };
  return rows.map((row) => (heads.has(row) ? { ...row, cells: row.cells.map(renamed) } : row));
};

const besides: readonly PlanColumn[] = ['brag', 'timescale', 'services', 'progress'];

/** Why columns chosen so hold no plan; null where they may. */
export const mistakeInColumns = (found: readonly FoundColumn[]): string | null => {
  const taken = found.flatMap(({ column }) => (column === null ? [] : [column]));
  const twice = taken.find((column, at) => taken.indexOf(column) !== at);
  if (twice !== undefined) return `Two columns are taken for “${headingOf(twice)}”. Leave one of them out.`;
  if (!taken.includes('activity')) return 'Say which column holds the activity: what is to be done.';
  return besides.filter((column) => taken.includes(column)).length < 2
    ? 'Say which columns hold at least two of these: responsible service, timescale, progress, BRAG.'
    : null;
};
