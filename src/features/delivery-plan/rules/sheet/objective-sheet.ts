import type { Objective } from '../deliverable.ts';
import type { ObjectiveInFull } from './entry.ts';
import { markHeading, markText } from './file-rows.ts';
import type { PlanTable } from './plan-sheet.ts';
import {
  type NamedSheet,
  readSideSheet,
  type SideColumns,
  type SideRow,
  type SideSheet,
} from './side-sheet.ts';

/** The fields of an objective that are plain words. */
export type ObjectiveCell = Exclude<keyof Objective, 'measures' | 'follows'>;

const columns: SideColumns<ObjectiveCell> = [
  { column: 'number', heading: 'Number', width: 10 },
  { column: 'title', heading: 'Title', width: 40 },
  { column: 'statement', heading: 'Statement', width: 60 },
  { column: 'how', heading: 'How', width: 60 },
  { column: 'voice', heading: 'Words of young people that it answers', width: 40 },
  { column: 'inYoungWords', heading: 'In words for young people', width: 40 },
  { column: 'priority', heading: 'Priority of the strategy', width: 24 },
];

/** The columns of an objective in their order. */
export const objectiveCells: readonly ObjectiveCell[] = columns.map(({ column }) => column);

export const headingOfObjective = (cell: ObjectiveCell): string =>
  columns.find(({ column }) => column === cell)?.heading ?? cell;

/** The objectives of a plan as a table, each with the mark by which it is known when the file comes back. */
export const objectiveTable = (objectives: readonly ObjectiveInFull[]): PlanTable => ({
  sheet: 'Objectives',
  columns: [
    ...columns.map(({ heading, width }) => ({ heading, width })),
    { heading: markHeading, width: 20, hidden: true },
  ],
  rows: objectives.map((objective) =>
    [...objectiveCells.map((cell) => objective.fields[cell]), markText({ ...objective, more: '' })].map(
      (text) => ({ text }),
    ),
  ),
});

export type ObjectiveRow = SideRow<ObjectiveCell>;
export type ObjectiveSheet = SideSheet<ObjectiveCell>;

/** The sheet of objectives among the sheets beside a plan; null where there is none. */
export const readObjectiveSheet = (sheets: readonly NamedSheet[]): ObjectiveSheet | null =>
  readSideSheet(
    sheets,
    columns,
    (found, marked) => found.has('title') && (marked || found.has('statement') || found.has('how')),
  );
