import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Deliverable, PlannedStage } from '../deliverable.ts';
import { earlyDay } from '../early-day.ts';
import type { Change } from '../history/change.ts';
import { changedFields } from '../history/merge.ts';
import { stageWords } from '../stage-words.ts';
import { wasCut } from './cell-text.ts';
import { type Difference, type FileProblem, nothingTaken, type StageEdit, type Taken } from './difference.ts';
import { changedSince, type EntryInFull } from './entry.ts';
import { type FoundStage, matchStages, placesNow, stagesAt } from './match-stages.ts';
import {
  emptyStage,
  headingOfStage,
  readDone,
  type StageCell,
  type StageRow,
  stageCells,
  stageTexts,
} from './stage-sheet.ts';
import { cellsApart } from './three-way.ts';
import { mendInFile } from './typed-cell.ts';

/** The rows of one entry on the sheet of stages. `seen`: at which version the entry went out, null if unknown. */
export type StagesInFile = {
  rows: readonly StageRow[];
  sheet: string;
  changes: readonly Change<Deliverable>[];
  seen: number | null;
  /** Whether the file holds the entry itself: only then a stage that it does not have was left out. */
  complete: boolean;
};

const taken = (stage: StageEdit): Result<Taken> => ok({ ...nothingTaken, stage });

/** What the cells of a row set in a stage; refused where one cannot be read. */
const readCells = (cells: Partial<Record<StageCell, string>>): Result<Partial<PlannedStage>> => {
  const set: Partial<PlannedStage> = {};
  for (const cell of stageCells) {
    const text = cells[cell]?.trim();
    if (text === undefined) continue;
    if (wasCut(text)) return refused('The file holds only the beginning of these words.');
    const early = cell === 'when' ? earlyDay(text) : null;
    if (early !== null) return refused(`${early} ${mendInFile}`);
    const done = readDone(text);
    if (cell === 'done' && done === null) return refused(`“${text}” is neither “Yes” nor “No”.`);
    if (cell === 'name' && text === '')
      return refused('The file does not say what the stage is. To take it out, delete its row.');
    Object.assign(set, { [cell]: cell === 'done' ? done : text });
  }
  return ok(set);
};

const readRow = ({ cells }: StageRow): Result<PlannedStage> => {
  const read = readCells({ name: '', ...cells });
  return read.ok ? ok({ ...emptyStage, ...read.value }) : read;
};

/** The stages that rows give an entry which the plan does not have yet, and why others are left out. */
export const stagesOf = (
  rows: readonly StageRow[],
  sheet: string,
): { stages: PlannedStage[]; problems: FileProblem[] } => {
  const stages: PlannedStage[] = [];
  const problems: FileProblem[] = [];
  for (const row of rows) {
    const read = readRow(row);
    if (read.ok) stages.push(read.value);
    else problems.push({ sheet, line: row.line, message: `${read.reason} The stage is left out.` });
  }
  return { stages, problems };
};

/** What all differences of an entry's stages have in common; `since` this version somebody may have changed them. */
const about = (entry: EntryInFull, { sheet, changes }: StagesInFile, since: number) => ({
  version: entry.version,
  entry,
  sheet,
  clash: false,
  removes: false,
  since: changedSince(changes, since, ({ set }) => 'stages' in set),
});

const editedCells = (
  { row, at, was, version }: FoundStage,
  entry: EntryInFull,
  file: StagesInFile,
): Difference[] => {
  const stage = entry.fields.stages[at] ?? emptyStage;
  const texts = { was: stageTexts(was), now: stageTexts(stage), inFile: row.cells };
  return cellsApart(stageCells, texts).flatMap(({ column, ...apart }): Difference[] => {
    const read = readCells({ [column]: apart.inFile });
    if (read.ok && Object.keys(changedFields(stage, read.value)).length === 0) return [];
    return [
      {
        ...about(entry, file, version),
        ...apart,
        key: `${entry.id}.stage.${at}.${column}`,
        heading: `Stage ${at + 1}, ${headingOfStage(column).toLowerCase()}`,
        line: row.line,
        change: read.ok ? taken({ at, set: read.value }) : read,
      },
    ];
  });
};

const addedStage = (row: StageRow, entry: EntryInFull, file: StagesInFile): Difference => {
  const read = readRow(row);
  return {
    ...about(entry, file, entry.version),
    key: `${entry.id}.stage.new.${row.line}`,
    heading: 'A new stage',
    line: row.line,
    was: '',
    here: '',
    inFile: read.ok ? stageWords(read.value) : (row.cells.name ?? ''),
    change: read.ok ? taken({ at: null, set: read.value }) : read,
  };
};

/** Stages that went out, stand here still, and that no row of the file is. */
const leftOut = (found: readonly FoundStage[], entry: EntryInFull, file: StagesInFile): Difference[] => {
  const now = entry.fields.stages;
  const version = file.seen ?? entry.version;
  const then = stagesAt(entry, file.changes, version);
  const places = placesNow(then, now);
  return then.flatMap((was, place): Difference[] => {
    const at = places[place] ?? null;
    const stage = at === null ? undefined : now[at];
    if (at === null || !stage || found.some((one) => one.at === at)) return [];
    return [
      {
        ...about(entry, file, version),
        key: `${entry.id}.stage.gone.${at}`,
        heading: `Stage ${at + 1}`,
        line: 0,
        was: stageWords(was),
        here: stageWords(stage),
        inFile: '',
        clash: Object.keys(changedFields(was, stage)).length > 0,
        removes: true,
        change: taken({ at, set: null }),
      },
    ];
  });
};

const saysWhatStood = ({ cells }: StageRow, was: PlannedStage): boolean =>
  cellsApart(stageCells, { was: stageTexts(was), now: stageTexts(was), inFile: cells }).length === 0;

/** What the file has otherwise of the stages of one entry. */
export const stageDifferences = (
  entry: EntryInFull,
  file: StagesInFile,
): { differences: Difference[]; problems: FileProblem[] } => {
  const { found, fresh, gone } = matchStages(file.rows, entry, file.changes);
  return {
    differences: [
      ...found.flatMap((stage) => editedCells(stage, entry, file)),
      ...fresh.map((row) => addedStage(row, entry, file)),
      ...(file.complete ? leftOut(found, entry, file) : []),
    ],
    problems: gone
      .filter(({ row, was }) => !saysWhatStood(row, was))
      .map(({ row, was }) => ({
        sheet: file.sheet,
        line: row.line,
        message: `The stage “${was.name}” was taken out here. The row is left out.`,
      })),
  };
};
