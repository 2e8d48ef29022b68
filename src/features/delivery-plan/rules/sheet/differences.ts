import type { Deliverable } from '../deliverable.ts';
import type { Change } from '../history/change.ts';
import type { FileDifferences, NewRow } from './difference.ts';
import { type EntryInFull, entryAfter, until } from './entry.ts';
import { type Against, entryDifferences, newRow } from './entry-differences.ts';
import { type FileRow, type PlanFile, readMark } from './file-rows.ts';
import { type MatchedRow, matchRows } from './match-rows.ts';
import { type ObjectiveHistories, objectivesApart } from './objective-differences.ts';
import { objectiveFinder } from './objective-of-row.ts';
import { type ObjectiveSheet, readObjectiveSheet } from './objective-sheet.ts';
import type { Known } from './plan-cells.ts';
import type { NamedSheet } from './side-sheet.ts';
import { stageDifferences, stagesOf } from './stage-differences.ts';
import { type PlacedStages, placeStages } from './stage-entries.ts';
import { readStageSheet, type StageSheet } from './stage-sheet.ts';

/** What stands in a plan: the history of every entry and objective by its id, and what cells name. */
export type PlanHere = {
  histories: ReadonlyMap<string, readonly Change<Deliverable>[]>;
  objectives: ObjectiveHistories;
  known: Known;
};

/** What a file holds beside its plan. */
export type SideSheets = {
  stages: StageSheet | null;
  objectives: ObjectiveSheet | null;
  unknown: NamedSheet[];
};

/** Reads the sheets of a file that are not the plan's. */
export const readSideSheets = (sheets: readonly NamedSheet[]): SideSheets => {
  const [stages, objectives] = [readStageSheet(sheets), readObjectiveSheet(sheets)];
  const known = [stages?.sheet, objectives?.sheet];
  return {
    stages,
    objectives,
    unknown: sheets.filter(({ sheet, rows }) => !known.includes(sheet) && rows.length > 0),
  };
};

/** Titles that objectives had before, or have in the file. */
const otherTitles = (
  histories: ObjectiveHistories,
  sheet: ObjectiveSheet | null,
): ReadonlyMap<string, readonly string[]> => {
  const inFile = Map.groupBy(sheet?.rows ?? [], ({ mark }) => readMark(mark)?.id);
  return new Map(
    [...histories].map(([id, changes]) => [
      id,
      [
        ...changes.flatMap(({ set }) => set.title ?? []),
        ...(inFile.get(id) ?? []).flatMap(({ cells }) => cells.title ?? []),
      ],
    ]),
  );
};

const nothingPlaced: PlacedStages = { ofEntries: new Map(), ofRows: new Map(), problems: [] };

const stagesApart = (
  sheet: StageSheet | null,
  placed: PlacedStages,
  matched: readonly MatchedRow[],
  { histories }: PlanHere,
): Pick<FileDifferences, 'changed' | 'problems'> => {
  if (!sheet) return { changed: [], problems: [] };
  const seenOf = new Map(matched.map(({ entry, seen }) => [entry, seen]));
  const entries = new Set([...seenOf.keys(), ...placed.ofEntries.keys()]);
  const found = [...entries].map((entry) =>
    stageDifferences(entry, {
      rows: placed.ofEntries.get(entry) ?? [],
      sheet: sheet.sheet,
      changes: histories.get(entry.id) ?? [],
      seen: seenOf.get(entry) ?? null,
      complete: seenOf.has(entry),
    }),
  );
  return {
    changed: found.flatMap(({ differences }) => differences),
    problems: [...placed.problems, ...found.flatMap(({ problems }) => problems)],
  };
};

/** Rows that the plan does not have, with their stages. */
const newRows = (
  fresh: readonly FileRow[],
  against: Against,
  placed: PlacedStages,
  stageSheet: string,
): Pick<FileDifferences, 'added' | 'problems'> => {
  const added: NewRow[] = [];
  const problems: FileDifferences['problems'] = [];
  for (const row of fresh) {
    const problem = (message: string): number => problems.push({ sheet: null, line: row.line, message });
    if (row.read.activity === '') {
      problem('This new row does not say what is to be done. It is left out.');
      continue;
    }
    const { problem: doubt, ...found } = newRow(row, against);
    if (doubt !== null) problem(`${doubt} The row comes without responsible people.`);
    const { stages, problems: doubts } = stagesOf(placed.ofRows.get(row) ?? [], stageSheet);
    problems.push(...doubts);
    added.push({ ...found, change: { ...found.change, set: { ...found.change.set, stages } } });
  }
  return { added, problems };
};

/**
 * What a file says that the plan does not, cell by cell, held against what stood here when it went out and what stands
 * here now. Rows that the plan does not have may be added; entries that the file does not have may be taken out.
 */
export const differencesBetween = (
  file: PlanFile,
  { stages, objectives }: Pick<SideSheets, 'stages' | 'objectives'>,
  here: PlanHere,
): FileDifferences => {
  const { histories, known } = here;
  const idOf = objectiveFinder(known.objectives, otherTitles(here.objectives, objectives));
  const against = { known, idOf };
  const entries = [...histories].map(([id, changes]) => entryAfter(id, changes));
  const { matched, fresh, missing, problems } = matchRows(file.rows, entries, idOf);
  const standings = (entry: EntryInFull, version: number) => {
    const past = until(histories.get(entry.id) ?? [], version);
    return past ? [entry, entryAfter(entry.id, past)] : [entry];
  };
  const placed = stages ? placeStages(stages, { entries, fresh, known, idOf, standings }) : nothingPlaced;
  const added = newRows(fresh, against, placed, stages?.sheet ?? '');
  const ofStages = stagesApart(stages, placed, matched, here);
  const ofObjectives = objectives
    ? objectivesApart(objectives, here.objectives, idOf)
    : { objectives: [], newObjectives: [], problems: [] };
  return {
    objectives: ofObjectives.objectives,
    newObjectives: ofObjectives.newObjectives,
    changed: [
      ...matched.flatMap((match) => entryDifferences(match, histories.get(match.entry.id) ?? [], against)),
      ...ofStages.changed,
    ],
    added: added.added,
    missing: missing.map((entry) => ({ key: `gone.${entry.id}`, entry })),
    problems: [
      ...problems.map((problem) => ({ sheet: null, ...problem })),
      ...added.problems,
      ...ofStages.problems,
      ...ofObjectives.problems,
    ],
  };
};
