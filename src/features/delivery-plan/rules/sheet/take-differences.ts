import { emptyMeasure } from '../bring-in/row-content.ts';
import type { Deliverable, Measure } from '../deliverable.ts';
import { changedFields } from '../history/merge.ts';
import type { Difference, FileDifferences, Taken } from './differences.ts';

/** A difference as a form sends it: with the version of the entry that its reader saw. */
export const versionedKey = ({ key, entry }: Pick<Difference, 'key' | 'entry'>): string =>
  `${key}@${entry.version}`;

/** Whether a difference can be taken, and was not changed here too. */
const isPlain = ({ change, clash }: Difference): boolean => change.ok && !clash;

/** The keys of all that can be taken without a choice: cells that only the file changed, and new rows. */
export const plainKeys = ({ changed, added }: FileDifferences): Set<string> =>
  new Set([...changed.filter(isPlain).map(versionedKey), ...added.map(({ key }) => key)]);

/** Metric, current and target are cells of the same measures: each brings what it changed of them. */
const measuresOf = (before: readonly Measure[], changes: readonly (readonly Measure[])[]): Measure[] =>
  Array.from({ length: Math.max(...changes.map(({ length }) => length)) }, (_, at) => {
    const base = before[at] ?? emptyMeasure;
    const own = changes.map((changed) => changedFields(base, changed[at] ?? base));
    return Object.assign({ ...base }, ...own);
  });

/** All that is taken for one entry, as one change. */
export const mergedChange = (differences: readonly Difference[]): Taken => {
  const changes = differences.flatMap(({ change }) => (change.ok ? [change.value] : []));
  const set: Partial<Deliverable> = Object.assign({}, ...changes.map((change) => change.set));
  const measures = changes.flatMap((change) => (change.set.measures ? [change.set.measures] : []));
  const before = differences[0]?.entry.fields.measures ?? [];
  return {
    set: { ...set, ...(measures.length > 0 && { measures: measuresOf(before, measures) }) },
    said: changes.flatMap(({ said }) => said),
    shown: changes.flatMap(({ shown }) => shown),
    objective: changes.find(({ objective }) => objective !== null)?.objective ?? null,
  };
};
