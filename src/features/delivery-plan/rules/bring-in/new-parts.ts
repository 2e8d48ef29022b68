import type { Deliverable, Objective } from '../deliverable.ts';
import type { Said } from '../history/change.ts';
import type { PlanRow, ReadPlan } from '../reading/plan-row.ts';
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

/**
 * What a published plan puts into a plan here, in its order: objectives, and an entry for each row, also for those that
 * repeat another one (`sameAs`). Ratings stay as they are printed, a blue without evidence too. Names in the progress
 * are initials and lead nobody anywhere. `newId` gives each part its id.
 */
export const newParts = ({ objectives, rows }: ReadPlan, newId: () => string): PlanToAdd => {
  const idOf = new Map(objectives.map(({ number }) => [number, newId()]));
  const rowIds = new Map(rows.map(({ line }) => [line, newId()]));
  return {
    objectives: objectives.map(({ number, title, statement, how }) => ({
      id: idOf.get(number) ?? newId(),
      set: { number, title, statement, how },
      said: [],
      shown: [],
    })),
    deliverables: rows.map((row) => ({
      id: rowIds.get(row.line) ?? newId(),
      set: deliverableOf(
        row,
        row.objective === null ? null : (idOf.get(row.objective) ?? null),
        row.sameAs === null ? null : (rowIds.get(row.sameAs) ?? null),
      ),
      said: saidIn(row.progress),
      shown: evidenceOf(row.evidence),
    })),
  };
};
