import type { PlanColumn } from '../reading/plan-column.ts';
import type { PlanObjective, PlanRow, ReadPlan } from '../reading/plan-row.ts';
import type { CellRow } from '../reading/plan-rows.ts';
import { type PlanHead, planHeadOf, underHead } from '../reading/plan-table.ts';
import { readPlan } from '../reading/read-plan.ts';
import type { Cells } from './plan-cells.ts';

/** Heads the hidden column of a plan that went out. */
export const markHeading = 'Hearth (leave as it is)';

/**
 * Which part of a plan a row is, and at which version it went out. `more` is what else has to be known of that moment:
 * what leads were called then, of which no history is kept; the place of a stage.
 */
export type Mark = { id: string; version: number; more: string };

export const markText = ({ id, version, more }: Mark): string => `${id} ${version} ${more}`.trim();

/** The mark in a hidden cell; null where it holds none. */
export const readMark = (cell: string): Mark | null => {
  const [, id, version, more = ''] =
    /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) (\d{1,9})(?: ([\s\S]*))?$/.exec(cell.trim()) ?? [];
  return id === undefined ? null : { id, version: Number(version), more };
};

/** A row of a file, its cells as they are written there. A column that the file does not have is left out. */
export type FileRow = {
  line: number;
  mark: Mark | null;
  cells: Partial<Cells>;
  objective: PlanObjective | null;
  read: PlanRow;
};

/** A file as a plan: what it says, each row with its cells, and headings of columns that plans do not have. */
export type PlanFile = { plan: ReadPlan; rows: FileRow[]; unknown: string[] };

type Head = { columns: PlanHead; mark: number };

/** Whether a column is the hidden one. */
export const isMark = (cell: string): boolean => /^hearth\b/i.test(cell.trim());

const headIn = (row: CellRow): Head | null => {
  const columns = planHeadOf(row);
  return columns && { columns, mark: row.cells.findIndex(isMark) };
};

const unknownIn = ({ cells }: CellRow, { columns }: Head): string[] =>
  cells.filter((cell, at) => cell.trim() !== '' && !columns[at] && !isMark(cell)).map((cell) => cell.trim());

/** Reads the rows of a file as a plan, and keeps beside each what its cells say as they stand there. */
export const readPlanFile = (lines: readonly CellRow[]): PlanFile => {
  const plan = readPlan(lines);
  const byLine = new Map(plan.rows.map((row) => [row.line, row]));
  const objectives = new Map(plan.objectives.map((objective) => [objective.number, objective]));
  const rows: FileRow[] = [];
  const unknown = new Set<string>();
  let head: Head | null = null;
  for (const row of lines) {
    const begins = headIn(row);
    if (begins) for (const heading of unknownIn(row, begins)) unknown.add(heading);
    head = begins ?? head;
    const read = byLine.get(row.line);
    if (begins || !head || !read) continue;
    const cells = underHead(row.cells, head.columns) ?? new Map<PlanColumn, string>();
    rows.push({
      line: row.line,
      mark: readMark(row.cells[head.mark] ?? ''),
      cells: Object.fromEntries(cells),
      objective: objectives.get(read.objective ?? '') ?? null,
      read,
    });
  }
  return { plan, rows, unknown: [...unknown] };
};
