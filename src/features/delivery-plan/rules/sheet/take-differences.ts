import { emptyMeasure } from '../bring-in/row-content.ts';
import type { Deliverable, Measure, Objective, PlannedStage } from '../deliverable.ts';
import { changedFields } from '../history/merge.ts';
import {
  type CellDifference,
  type Difference,
  type FileDifferences,
  nothingTaken,
  type ObjectiveDifference,
  type StageEdit,
  type Taken,
} from './difference.ts';
import { emptyStage } from './stage-sheet.ts';

/** A difference as a form sends it: with the version that its reader saw. */
export const versionedKey = ({ key, version }: Pick<CellDifference, 'key' | 'version'>): string =>
  `${key}@${version}`;

/** Whether a difference can be taken, was not changed here too, and takes nothing away. */
const isPlain = ({ change, clash, removes }: Difference | ObjectiveDifference): boolean =>
  change.ok && !clash && !removes;

/** The keys of all that can be taken without a choice: cells that only the file changed, and what is new. */
export const plainKeys = ({ objectives, newObjectives, changed, added }: FileDifferences): Set<string> =>
  new Set([
    ...[...objectives, ...changed].filter(isPlain).map(versionedKey),
    ...[...newObjectives, ...added].map(({ key }) => key),
  ]);

/** Metric, current and target are cells of the same measures: each brings what it changed of them. */
const measuresOf = (before: readonly Measure[], changes: readonly (readonly Measure[])[]): Measure[] =>
  Array.from({ length: Math.max(...changes.map(({ length }) => length)) }, (_, at) => {
    const base = before[at] ?? emptyMeasure;
    const own = changes.map((changed) => changedFields(base, changed[at] ?? base));
    return Object.assign({ ...base }, ...own);
  });

/** The stages of an entry after these edits: new ones come last. */
const stagesAfter = (before: readonly PlannedStage[], edits: readonly StageEdit[]): PlannedStage[] => [
  ...before.flatMap((stage, place) => {
    const own = edits.filter(({ at }) => at === place).map(({ set }) => set);
    return own.includes(null) ? [] : [Object.assign({ ...stage }, ...own)];
  }),
  ...edits.flatMap(({ at, set }) => (at === null ? [{ ...emptyStage, ...set }] : [])),
];

/** All that is taken for one entry, as one change. */
export const mergedChange = (differences: readonly Difference[]): Taken => {
  const changes = differences.flatMap(({ change }) => (change.ok ? [change.value] : []));
  const set: Partial<Deliverable> = Object.assign({}, ...changes.map((change) => change.set));
  const measures = changes.flatMap((change) => (change.set.measures ? [change.set.measures] : []));
  const edits = changes.flatMap(({ stage }) => stage ?? []);
  const before = differences[0]?.entry.fields;
  return {
    ...nothingTaken,
    set: {
      ...set,
      ...(measures.length > 0 && { measures: measuresOf(before?.measures ?? [], measures) }),
      ...(edits.length > 0 && { stages: stagesAfter(before?.stages ?? [], edits) }),
    },
    said: changes.flatMap(({ said }) => said),
    shown: changes.flatMap(({ shown }) => shown),
    objective: changes.find(({ objective }) => objective !== null)?.objective ?? null,
    newLeads: changes.flatMap(({ newLeads }) => newLeads),
  };
};

/** All that is taken for one objective. */
export const mergedObjective = (differences: readonly ObjectiveDifference[]): Partial<Objective> =>
  Object.assign({}, ...differences.flatMap(({ change }) => (change.ok ? [change.value] : [])));
