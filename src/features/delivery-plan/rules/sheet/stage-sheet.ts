import type { PlannedStage } from '../deliverable.ts';
import type { EntryInFull } from './entry.ts';
import { markHeading, markText } from './file-rows.ts';
import { cellsOf, type Known } from './plan-cells.ts';
import type { PlanTable } from './plan-sheet.ts';
import {
  type NamedSheet,
  readSideSheet,
  type SideColumns,
  type SideRow,
  type SideSheet,
} from './side-sheet.ts';

/** A stage of which nothing is known yet. */
export const emptyStage: PlannedStage = { name: '', when: '', done: false };

/** The cells of a stage that are its own. */
export type StageCell = 'name' | 'when' | 'done';
type StageColumn = 'objective' | 'ref' | 'activity' | StageCell;

/** The sheet of stages: which entry one belongs to, and what it is. */
const columns: SideColumns<StageColumn> = [
  { column: 'objective', heading: 'Objective', width: 24 },
  { column: 'ref', heading: 'Ref', width: 8 },
  { column: 'activity', heading: 'Activity', width: 44 },
  { column: 'name', heading: 'Stage', width: 44 },
  { column: 'when', heading: 'When', width: 20 },
  { column: 'done', heading: 'Done', width: 8 },
];

/** The columns of a stage's own cells, in their order. */
export const stageCells: readonly StageCell[] = ['name', 'when', 'done'];

export const headingOfStage = (cell: StageCell): string =>
  columns.find(({ column }) => column === cell)?.heading ?? cell;

/** The cells of a stage. */
export const stageTexts = ({ name, when, done }: PlannedStage): Record<StageCell, string> => ({
  name,
  when,
  done: done ? 'Yes' : 'No',
});

/** The stages of entries as a table, each with the mark of its entry and its place among the entry's stages, from 1. */
export const stageTable = (entries: readonly EntryInFull[], known: Known): PlanTable => ({
  sheet: 'Stages',
  columns: [
    ...columns.map(({ heading, width }) => ({ heading, width })),
    { heading: markHeading, width: 20, hidden: true },
  ],
  rows: entries.flatMap((entry) => {
    const { objective, ref, activity } = cellsOf(entry, known);
    return entry.fields.stages.map((stage, at) => {
      const { name, when, done } = stageTexts(stage);
      const mark = markText({ ...entry, more: String(at + 1) });
      return [objective, ref, activity, name, when, done, mark].map((text) => ({ text }));
    });
  }),
});

export type StageRow = SideRow<StageColumn>;
export type StageSheet = SideSheet<StageColumn>;

/** The sheet of stages among the sheets beside a plan; null where there is none. */
export const readStageSheet = (sheets: readonly NamedSheet[]): StageSheet | null =>
  readSideSheet(sheets, columns, (found, marked) => found.has('name') && (marked || found.has('ref')));

/** "Yes", "No" and what else people write into such a cell; null for other words. */
export const readDone = (text: string): boolean | null => {
  const word = text.trim().toLowerCase();
  if (['yes', 'y', 'x', '✓', '✔', 'true', 'done', 'complete', 'completed'].includes(word)) return true;
  return ['', 'no', 'n', 'false', 'not done'].includes(word) ? false : null;
};
