import type { Result } from '../../../../kernel/result.ts';
import type { Objective, PlannedStage } from '../deliverable.ts';
import type { PlanObjective } from '../reading/plan-row.ts';
import type { EntryInFull, ObjectiveInFull } from './entry.ts';
import type { FileRow } from './file-rows.ts';
import type { CellChange } from './typed-cell.ts';

/** What becomes of a stage: `at` is its place now, from 0, null for a new one; `set` null takes it out. */
export type StageEdit = { at: number | null; set: Partial<PlannedStage> | null };

/**
 * What taking a difference of an entry changes. `objective`: one that the plan does not have yet and gets with it.
 * `newLeads`: names that nobody has yet; they are added and lead the entry too.
 */
export type Taken = CellChange & {
  objective: PlanObjective | null;
  newLeads: readonly string[];
  stage: StageEdit | null;
};

export const nothingTaken: Taken = {
  set: {},
  said: [],
  shown: [],
  objective: null,
  newLeads: [],
  stage: null,
};

/** Where something stands in a file; the sheet is named where it is not that of the plan. */
export type Place = { sheet: string | null; line: number };

/**
 * One cell, or one row of a list, that says something else in the file. `version` is that of the part as it is now.
 * `clash`: it was changed here too since the file went out. `removes`: the file leaves out what stands here.
 */
export type CellDifference = Place & {
  key: string;
  version: number;
  heading: string;
  /** What stood here when the file went out; what stands here now. */
  was: string;
  here: string;
  inFile: string;
  clash: boolean;
  removes: boolean;
  /** Who changed it here since, and when. */
  since: { by: string; day: string } | null;
};

export type Difference = CellDifference & { entry: EntryInFull; change: Result<Taken> };

export type ObjectiveDifference = CellDifference & {
  objective: ObjectiveInFull;
  change: Result<Partial<Objective>>;
};

/** A row that the plan does not have. */
export type NewRow = { key: string; line: number; row: FileRow; change: Taken };

/** An objective that only the file has, on the sheet of objectives. */
export type NewObjective = Place & { key: string; set: Partial<Objective> };

/** An entry that the file does not have. */
export type MissingRow = { key: string; entry: EntryInFull };

export type FileProblem = Place & { message: string };

export type FileDifferences = {
  objectives: ObjectiveDifference[];
  newObjectives: NewObjective[];
  changed: Difference[];
  added: NewRow[];
  missing: MissingRow[];
  problems: FileProblem[];
};
