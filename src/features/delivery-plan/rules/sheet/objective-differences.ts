import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Objective } from '../deliverable.ts';
import type { Change } from '../history/change.ts';
import { wasCut } from './cell-text.ts';
import type { FileProblem, NewObjective, ObjectiveDifference } from './difference.ts';
import { changedSince, type ObjectiveInFull, objectiveAfter, until } from './entry.ts';
import { readMark } from './file-rows.ts';
import type { ObjectiveIdOf } from './objective-of-row.ts';
import {
  headingOfObjective,
  type ObjectiveCell,
  type ObjectiveRow,
  type ObjectiveSheet,
  objectiveCells,
} from './objective-sheet.ts';
import { cellsApart } from './three-way.ts';

export type ObjectivesApart = {
  objectives: ObjectiveDifference[];
  newObjectives: NewObjective[];
  problems: FileProblem[];
};

/** The histories of a plan's objectives by their ids. */
export type ObjectiveHistories = ReadonlyMap<string, readonly Change<Objective>[]>;

const changeOf = (cell: ObjectiveCell, text: string): Result<Partial<Objective>> => {
  if (wasCut(text))
    return refused(
      'The file holds only the beginning of these words. Change them on the page of the objective.',
    );
  return cell === 'title' && text === ''
    ? refused('The file gives the objective no title.')
    : ok({ [cell]: text });
};

const differencesOf = (
  row: ObjectiveRow,
  sheet: string,
  objective: ObjectiveInFull,
  changes: readonly Change<Objective>[],
  seen: number | null,
): ObjectiveDifference[] => {
  const past = seen === null ? null : until(changes, seen);
  const base = past ? objectiveAfter(objective.id, past) : objective;
  return cellsApart(objectiveCells, { was: base.fields, now: objective.fields, inFile: row.cells }).map(
    ({ column, ...apart }) => ({
      ...apart,
      key: `${objective.id}.${column}`,
      version: objective.version,
      objective,
      heading: headingOfObjective(column),
      sheet,
      line: row.line,
      removes: false,
      since: changedSince(changes, base.version, ({ set }) => column in set),
      change: changeOf(column, apart.inFile),
    }),
  );
};

const wordsOf = ({ cells }: ObjectiveRow): Partial<Objective> =>
  Object.fromEntries(objectiveCells.map((cell) => [cell, (cells[cell] ?? '').trim()]));

/** Which objective a row is, and at which version it went out; nulls where nothing says so. */
const objectiveOf = (
  { mark: hidden, cells: { number = '', title = '' } }: ObjectiveRow,
  isFree: (id: string) => boolean,
  idOf: ObjectiveIdOf,
): { id: string | null; seen: number | null } => {
  const mark = readMark(hidden);
  return mark !== null && isFree(mark.id)
    ? { id: mark.id, seen: mark.version }
    : { id: idOf({ number, title }), seen: null };
};

/**
 * What the sheet of objectives says that the plan does not. A row is the objective that its mark names, else the one of
 * its number or title. Objectives that the sheet does not have stay.
 */
export const objectivesApart = (
  { sheet, rows }: ObjectiveSheet,
  histories: ObjectiveHistories,
  idOf: ObjectiveIdOf,
): ObjectivesApart => {
  const apart: ObjectivesApart = { objectives: [], newObjectives: [], problems: [] };
  const used = new Set<string>();
  const isFree = (id: string): boolean => histories.has(id) && !used.has(id);
  for (const row of rows) {
    const { line, cells } = row;
    const { id, seen } = objectiveOf(row, isFree, idOf);
    const objective = id === null ? null : objectiveAfter(id, histories.get(id) ?? []);
    const problem = (message: string): number => apart.problems.push({ sheet, line, message });
    if (!objective) {
      if (cells.title?.trim())
        apart.newObjectives.push({ key: `new-objective.${line}`, sheet, line, set: wordsOf(row) });
      else problem('This new objective has no title. It is left out.');
    } else if (used.has(objective.id))
      problem(
        'This objective stands on the sheet already. The row is left out; a new one needs a title of its own.',
      );
    else if (objective.removed)
      problem(`“${objective.fields.title}” was taken out of the plan here. The row is left out.`);
    else
      apart.objectives.push(...differencesOf(row, sheet, objective, histories.get(objective.id) ?? [], seen));
    if (objective) used.add(objective.id);
  }
  return apart;
};
