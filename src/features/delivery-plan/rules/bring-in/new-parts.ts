import type { Deliverable, Objective } from '../deliverable.ts';
import type { Said } from '../history/change.ts';
import type { PlanObjective, PlanRow, ReadPlan } from '../reading/plan-row.ts';
import { evidenceOf, measureOf, type NewShown, saidIn } from './row-content.ts';

/** A part of a plan that is to be, with its id. */
export type PartToAdd<Fields> = { id: string; set: Partial<Fields>; said: Said[]; shown: NewShown[] };

export type PlanToAdd = { objectives: PartToAdd<Objective>[]; deliverables: PartToAdd<Deliverable>[] };

const deliverableOf = (
  row: PlanRow,
  objective: string | null,
  sameAs: string | null,
): Partial<Deliverable> => ({
  objective,
  ref: row.ref,
  references: row.references,
  activity: row.activity,
  services: row.services,
  timescale: row.timescale,
  measures: measureOf(row),
  rating: row.brag,
  sameAs,
});

/** What a file says beside its table: the words of objectives, and by the line of a row its stages and leads. */
export type BesideTable = {
  objectives: readonly Partial<Objective>[];
  rows: ReadonlyMap<number, Pick<Deliverable, 'stages' | 'leads'>>;
};

const nothingBeside: BesideTable = { objectives: [], rows: new Map() };

const plain = (words: string | undefined): string => (words ?? '').toLowerCase().replace(/\s+/g, ' ').trim();

/** The words of an objective beside the table: of the same title, else of the same number. */
const wordsFor = (
  { number, title }: PlanObjective,
  beside: readonly Partial<Objective>[],
): Partial<Objective> | undefined =>
  beside.find((one) => plain(title) !== '' && plain(one.title) === plain(title)) ??
  beside.find((one) => plain(one.number) !== '' && plain(one.number) === plain(number));

/**
 * What a published plan puts into a plan here, in its order: objectives, and an entry for each row, also for those that
 * repeat another one (`sameAs`). Ratings stay as they are printed, a blue without evidence too. Names in the progress
 * are initials and lead nobody anywhere. `newId` gives each part its id.
 */
export const newParts = (
  { objectives, rows }: ReadPlan,
  newId: () => string,
  beside: BesideTable = nothingBeside,
): PlanToAdd => {
  const idOf = new Map(objectives.map(({ number }) => [number, newId()]));
  const rowIds = new Map(rows.map(({ line }) => [line, newId()]));
  const found = objectives.map((objective) => ({ objective, words: wordsFor(objective, beside.objectives) }));
  const others = beside.objectives.filter((one) => !found.some(({ words }) => words === one));
  return {
    objectives: [
      ...found.map(({ objective: { number, title, statement, how }, words }) => ({
        id: idOf.get(number) ?? newId(),
        set: {
          number,
          title,
          ...words,
          statement: words?.statement || statement,
          how: words?.how || how,
        },
        said: [],
        shown: [],
      })),
      ...others.map((set) => ({ id: newId(), set, said: [], shown: [] })),
    ],
    deliverables: rows.map((row) => ({
      id: rowIds.get(row.line) ?? newId(),
      set: {
        ...deliverableOf(
          row,
          row.objective === null ? null : (idOf.get(row.objective) ?? null),
          row.sameAs === null ? null : (rowIds.get(row.sameAs) ?? null),
        ),
        ...beside.rows.get(row.line),
      },
      said: saidIn(row.progress),
      shown: evidenceOf(row.evidence),
    })),
  };
};
