import type { Brag } from '../brag.ts';
import type { ProgressEntry } from './progress-entries.ts';

/** An objective of a plan with what heads its actions. */
export type PlanObjective = { number: string; title: string; statement: string; how: string };

/**
 * An action as a published plan prints it. `table` counts the plan's tables from 1, `references` are those of other
 * plans, `brag` is null where none is printed, `sameAs` the line of the first row that is the same action, null for a
 * row that is the first or the only one.
 */
export type PlanRow = {
  table: number;
  objective: string | null;
  ref: string;
  references: string[];
  activity: string;
  progress: ProgressEntry[];
  evidence: string;
  metric: string;
  current: string;
  target: string;
  services: string[];
  timescale: string;
  brag: Brag | null;
  sameAs: number | null;
  line: number;
};

/** What is doubtful in a plan, for whoever brings it in. */
export type PlanProblem = { line: number; message: string };

export type ReadPlan = { objectives: PlanObjective[]; rows: PlanRow[]; problems: PlanProblem[] };
