import { type Deliverable, emptyDeliverable, emptyObjective, type Objective } from '../deliverable.ts';
import type { Change, Said, Shown } from '../history/change.ts';
import { shownIn, standingAfter, untouched } from '../history/fold.ts';

/** An entry of a plan with all that was said and shown of it, as it stood after `version` changes. */
export type EntryInFull = {
  id: string;
  version: number;
  fields: Deliverable;
  /** In the order in which it was written down. */
  said: Said[];
  shown: Shown[];
  removed: boolean;
};

/** An entry out of its history, as far as that goes. */
export const entryAfter = (id: string, changes: readonly Change<Deliverable>[]): EntryInFull => {
  const { version, fields, removed } = standingAfter({
    from: untouched(emptyDeliverable),
    changes,
  });
  return {
    id,
    version,
    fields,
    said: changes.flatMap(({ said }) => said),
    shown: shownIn(changes).map(({ day: _day, by: _by, ...shown }) => shown),
    removed,
  };
};

/** A history up to an earlier version; null where there was none of that number. */
export const until = <Fields>(
  changes: readonly Change<Fields>[],
  version: number,
): readonly Change<Fields>[] | null => {
  const found = changes.filter(({ number }) => number <= version);
  return found.at(-1)?.number === version ? found : null;
};

/** Who changed something after a version, and when: the last one whose change is of that kind. */
export const changedSince = <Fields>(
  changes: readonly Change<Fields>[],
  version: number,
  isOfKind: (change: Change<Fields>) => boolean,
): { by: string; day: string } | null => {
  const change = changes.findLast((one) => one.number > version && isOfKind(one));
  return change ? { by: change.by, day: change.day } : null;
};

/** An objective of a plan as it stood after `version` changes. */
export type ObjectiveInFull = { id: string; version: number; fields: Objective; removed: boolean };

/** An objective out of its history, as far as that goes. */
export const objectiveAfter = (id: string, changes: readonly Change<Objective>[]): ObjectiveInFull => {
  const { version, fields, removed } = standingAfter({ from: untouched(emptyObjective), changes });
  return { id, version, fields, removed };
};
