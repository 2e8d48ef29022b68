import { ok, type Result } from '../../../../kernel/result.ts';
import { evidenceOf, measureOf, saidIn } from '../bring-in/row-content.ts';
import { type Deliverable, emptyDeliverable } from '../deliverable.ts';
import type { Change } from '../history/change.ts';
import { changedFields } from '../history/merge.ts';
import { plainCell } from '../reading/plain-cell.ts';
import type { PlanColumn } from '../reading/plan-column.ts';
import type { PlanObjective } from '../reading/plan-row.ts';
import { type Difference, type NewRow, nothingTaken, type Taken } from './difference.ts';
import { changedSince, type EntryInFull, entryAfter, until } from './entry.ts';
import type { FileRow } from './file-rows.ts';
import { readLeads } from './lead-names.ts';
import type { MatchedRow } from './match-rows.ts';
import type { ObjectiveIdOf } from './objective-of-row.ts';
import { type Cells, cellsOf, headingOf, type Known, objectiveCell, sheetColumns } from './plan-cells.ts';
import { cellsApart } from './three-way.ts';
import { readTypedCell } from './typed-cell.ts';

/** What the cells of a file are held against. */
export type Against = { known: Known; idOf: ObjectiveIdOf };

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
  leads: 'leads',
};

const isAbout =
  (column: PlanColumn) =>
  ({ set, said, shown }: Change<Deliverable>): boolean => {
    const field = fieldOf[column];
    return field === null ? (column === 'progress' ? said : shown).length > 0 : field in set;
  };

/** An objective that a row names: the one here, or one that is to be added. */
const objectiveFor = (
  { objective }: FileRow,
  { idOf }: Against,
): { id: string | null; added: PlanObjective | null } => {
  const id = objective && idOf(objective);
  return { id, added: id === null ? objective : null };
};

const leadsFor = (text: string, now: readonly string[], { known }: Against): Result<Taken> => {
  const read = readLeads(text, known.leads, now);
  return read.ok ? ok({ ...nothingTaken, set: { leads: read.value.ids }, newLeads: read.value.fresh }) : read;
};

const changeOf = (
  column: PlanColumn,
  row: FileRow,
  cell: { text: string; before: readonly string[] },
  { fields }: EntryInFull,
  against: Against,
): Result<Taken> => {
  if (column === 'objective') {
    const { id, added } = objectiveFor(row, against);
    return ok({ ...nothingTaken, set: { objective: id }, objective: added });
  }
  if (column === 'leads') return leadsFor(cell.text, fields.leads, against);
  if (column === 'services') return ok({ ...nothingTaken, set: { services: row.read.services } });
  const change = readTypedCell(column, { ...cell, fields });
  return change.ok ? ok({ ...nothingTaken, ...change.value }) : change;
};

/** The cells of a row as they are compared. */
const comparedCells = (row: FileRow, against: Against): Partial<Cells> => {
  // What a published plan keeps of its layout is no part of its words.
  const textOf = (text: string): string => (row.mark ? text : plainCell(text));
  const cells: Partial<Cells> = Object.fromEntries(
    Object.entries(row.cells).map(([column, text]) => [column, textOf(text)]),
  );
  // Cells that were merged, and files that name it in a row above, say it once for many rows. Where the mark tells which
  // entry it is, an empty cell changes nothing.
  if (!row.cells.objective?.trim()) {
    const { id } = objectiveFor(row, against);
    const objective = id === null ? row.objective : against.known.objectives.get(id);
    if (objective && !row.mark) cells.objective = objectiveCell(objective);
    else delete cells.objective;
  }
  return cells;
};

/** A figure that comes from an indicator is nobody's to type. */
const comesFromIndicator = (column: PlanColumn, { fields }: EntryInFull): boolean =>
  column === 'current' && fields.measures.some(({ indicator }) => indicator !== null);

const columns = sheetColumns.map(({ column }) => column);

/** The cells of a row that say something else than its entry. */
export const entryDifferences = (
  { row, entry, seen }: MatchedRow,
  changes: readonly Change<Deliverable>[],
  against: Against,
): Difference[] => {
  const past = seen === null ? null : until(changes, seen);
  const base = past ? entryAfter(entry.id, past) : entry;
  const [was, now] = [cellsOf(base, against.known), cellsOf(entry, against.known)];
  if (past && row.mark?.more) was.leads = row.mark.more;
  return cellsApart(columns, { was, now, inFile: comparedCells(row, against) })
    .filter(({ column }) => !comesFromIndicator(column, entry))
    .map(({ column, clash, ...texts }) => ({
      key: `${entry.id}.${column}`,
      version: entry.version,
      entry,
      heading: headingOf(column),
      sheet: null,
      line: row.line,
      ...texts,
      // What was said and shown is only ever added to.
      clash: clash && fieldOf[column] !== null,
      removes: false,
      since: changedSince(changes, base.version, isAbout(column)),
      change: changeOf(
        column,
        row,
        { text: texts.inFile, before: [was[column], now[column]] },
        entry,
        against,
      ),
    }))
    .filter(changesAnything);
};

const isOneOf = (ids: readonly string[], others: readonly string[]): boolean =>
  ids.length === others.length && ids.every((id) => others.includes(id));

/** Words may differ and mean the same: "Green" and "G – Green", the same leads in another order. */
const changesAnything = ({ change, entry: { fields } }: Difference): boolean => {
  if (!change.ok) return true;
  const { set, said, shown, objective, newLeads } = change.value;
  const { leads, ...others } = set;
  return (
    objective !== null ||
    newLeads.length > 0 ||
    said.length > 0 ||
    shown.length > 0 ||
    (leads !== undefined && !isOneOf(leads, fields.leads)) ||
    Object.keys(changedFields<Deliverable>(fields, others)).length > 0
  );
};

/** What a row adds that the plan does not have. Leads that cannot be told apart are left out, with words. */
export const newRow = (row: FileRow, against: Against): NewRow & { problem: string | null } => {
  const { id, added } = objectiveFor(row, against);
  const { ref, references, activity, services, timescale, brag, progress, evidence } = row.read;
  const leads = leadsFor(row.cells.leads ?? '', [], against);
  return {
    key: `new.${row.line}`,
    line: row.line,
    row,
    change: {
      ...nothingTaken,
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
        ...(leads.ok && leads.value.set),
      },
      said: saidIn(progress),
      shown: evidenceOf(evidence),
      objective: added,
      newLeads: leads.ok ? leads.value.newLeads : [],
    },
    problem: leads.ok ? null : leads.reason,
  };
};
