import { ok, type Result } from '../../../../kernel/result.ts';
import { evidenceOf, measureOf, saidIn } from '../bring-in/row-content.ts';
import type { Deliverable } from '../deliverable.ts';
import { emptyDeliverable } from '../deliverable.ts';
import type { Change } from '../history/change.ts';
import { changedFields, merged } from '../history/merge.ts';
import { plainCell } from '../reading/plain-cell.ts';
import type { PlanColumn } from '../reading/plan-column.ts';
import type { PlanObjective } from '../reading/plan-row.ts';
import { saysTheSame } from './cell-text.ts';
import { type EntryInFull, entryAfter, entryAt } from './entry.ts';
import type { FileRow, PlanFile } from './file-rows.ts';
import { type MatchedRow, matchRows } from './match-rows.ts';
import { objectiveNamed } from './objective-of-row.ts';
import { type Cells, cellsOf, type Known, objectiveCell, sheetColumns } from './plan-cells.ts';
import { type CellChange, readTypedCell } from './typed-cell.ts';

/** What taking a difference changes. `objective`: one that the plan does not have yet and gets with it. */
export type Taken = CellChange & { objective: PlanObjective | null };

/** One cell that says something else in the file. `clash`: it was changed here too since the file went out. */
export type Difference = {
  key: string;
  entry: EntryInFull;
  column: PlanColumn;
  line: number;
  here: string;
  inFile: string;
  clash: boolean;
  /** Who changed it here since, and when. */
  since: { by: string; day: string } | null;
  change: Result<Taken>;
};

/** A row that the plan does not have. */
export type NewRow = { key: string; line: number; row: FileRow; change: Taken };

/** An entry that the file does not have. */
export type MissingRow = { key: string; entry: EntryInFull };

export type FileDifferences = {
  changed: Difference[];
  added: NewRow[];
  missing: MissingRow[];
  problems: { line: number; message: string }[];
};

/** What stands in a plan: the history of every entry by its id, and what their cells name. */
export type PlanHere = { histories: ReadonlyMap<string, readonly Change<Deliverable>[]>; known: Known };

/** The fields of an entry that a column shows; progress and evidence are no fields. */
const fieldOf: Record<PlanColumn, keyof Deliverable | null> = {
  objective: 'objective',
  ref: 'ref',
  references: 'references',
  activity: 'activity',
  progress: null,
  evidence: null,
  metric: 'measures',
  current: 'measures',
  target: 'measures',
  services: 'services',
  timescale: 'timescale',
  brag: 'rating',
};

const changedSince = (
  changes: readonly Change<Deliverable>[],
  seen: number,
  column: PlanColumn,
): Difference['since'] => {
  const field = fieldOf[column];
  const change = changes.findLast(
    ({ number, set, said, shown }) =>
      number > seen && (field === null ? (column === 'progress' ? said : shown).length > 0 : field in set),
  );
  return change ? { by: change.by, day: change.day } : null;
};

/** An objective that a row names: the one here, or one that is to be added. */
const objectiveFor = (
  { objective }: FileRow,
  { objectives }: Known,
): { id: string | null; added: PlanObjective | null } => {
  const id = objective && objectiveNamed(objective, objectives);
  return { id, added: id === null ? objective : null };
};

const changeOf = (
  column: PlanColumn,
  row: FileRow,
  cell: { text: string; before: readonly string[] },
  { fields }: EntryInFull,
  known: Known,
): Result<Taken> => {
  if (column === 'objective') {
    const { id, added } = objectiveFor(row, known);
    return ok({ set: { objective: id }, said: [], shown: [], objective: added });
  }
  const change: Result<CellChange> =
    column === 'services'
      ? ok({ set: { services: row.read.services }, said: [], shown: [] })
      : readTypedCell(column, { ...cell, fields });
  return change.ok ? ok({ ...change.value, objective: null }) : change;
};

/** The cells of a row as they are compared: what still says what stood here is what stood here. */
const comparedCells = (row: FileRow, before: readonly Cells[], known: Known): Partial<Cells> => {
  // What a published plan keeps of its layout is no part of its words.
  const textOf = (text: string): string => (row.mark ? text : plainCell(text));
  const cells: Partial<Cells> = Object.fromEntries(
    Object.entries(row.cells).map(([column, text]) => [column, textOf(text)]),
  );
  const id = objectiveFor(row, known).id;
  const objective = id === null ? row.objective : known.objectives.get(id);
  // Cells that were merged, and files that name it in a row above, say it once for many rows. Where the mark tells which
  // entry it is, an empty cell changes nothing.
  if (!row.cells.objective?.trim())
    if (objective && !row.mark) cells.objective = objectiveCell(objective);
    else delete cells.objective;
  for (const column of Object.keys(cells) as PlanColumn[]) {
    const text = cells[column] ?? '';
    cells[column] = before.find((one) => saysTheSame(text, one[column]))?.[column] ?? text;
  }
  return cells;
};

/** A figure that comes from an indicator is nobody's to type. */
const comesFromIndicator = (column: PlanColumn, { fields }: EntryInFull): boolean =>
  column === 'current' && fields.measures.some(({ indicator }) => indicator !== null);

const differencesOf = (
  { row, entry, seen }: MatchedRow,
  changes: readonly Change<Deliverable>[],
  known: Known,
): Difference[] => {
  const base = (seen === null ? null : entryAt(entry.id, changes, seen)) ?? entry;
  const [was, now] = [cellsOf(base, known), cellsOf(entry, known)];
  const cells = comparedCells(row, [now, was], known);
  const { set, clashes } = merged(was, now, cells);
  return sheetColumns
    .map(({ column }) => column)
    .filter((column) => (column in set || clashes.includes(column)) && !comesFromIndicator(column, entry))
    .map((column) => ({
      key: `${entry.id}.${column}`,
      entry,
      column,
      line: row.line,
      here: now[column],
      inFile: (cells[column] ?? '').trim(),
      // What was said and shown is only ever added to.
      clash: clashes.includes(column) && fieldOf[column] !== null,
      since: changedSince(changes, base.version, column),
      change: changeOf(
        column,
        row,
        { text: cells[column] ?? '', before: [was[column], now[column]] },
        entry,
        known,
      ),
    }))
    .filter(changesAnything);
};

/** Words may differ and mean the same: "Green" and "G – Green". */
const changesAnything = ({ change, entry }: Difference): boolean => {
  if (!change.ok) return true;
  const { set, said, shown, objective } = change.value;
  return (
    objective !== null ||
    said.length > 0 ||
    shown.length > 0 ||
    Object.keys(changedFields(entry.fields, set)).length > 0
  );
};

const newRow = (row: FileRow, known: Known): NewRow => {
  const { id, added } = objectiveFor(row, known);
  const { ref, references, activity, services, timescale, brag, progress, evidence } = row.read;
  return {
    key: `new.${row.line}`,
    line: row.line,
    row,
    change: {
      set: {
        ...emptyDeliverable,
        objective: id,
        ref,
        references,
        activity,
        services,
        timescale,
        measures: measureOf(row.read),
        rating: brag,
      },
      said: saidIn(progress),
      shown: evidenceOf(evidence),
      objective: added,
    },
  };
};

/**
 * What a file says that the plan does not, cell by cell, held against what stood here when it went out and what stands
 * here now. Rows that the plan does not have may be added; entries that the file does not have may be taken out.
 */
export const differencesBetween = (file: PlanFile, { histories, known }: PlanHere): FileDifferences => {
  const entries = [...histories].map(([id, changes]) => entryAfter(id, changes));
  const { matched, fresh, missing, problems } = matchRows(file.rows, entries, known.objectives);
  const sayNothing = fresh.filter(({ read }) => read.activity === '');
  return {
    changed: matched.flatMap((match) => differencesOf(match, histories.get(match.entry.id) ?? [], known)),
    added: fresh.filter(({ read }) => read.activity !== '').map((row) => newRow(row, known)),
    missing: missing.map((entry) => ({ key: `gone.${entry.id}`, entry })),
    problems: [
      ...problems,
      ...sayNothing.map(({ line }) => ({
        line,
        message: 'This new row does not say what is to be done. It is left out.',
      })),
    ],
  };
};
