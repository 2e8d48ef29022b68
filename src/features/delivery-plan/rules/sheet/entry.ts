import type { Deliverable } from '../deliverable.ts';
import { emptyDeliverable } from '../deliverable.ts';
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

/** The same at an earlier version; null where there was none of that number. */
export const entryAt = (
  id: string,
  changes: readonly Change<Deliverable>[],
  version: number,
): EntryInFull | null => {
  const until = changes.filter(({ number }) => number <= version);
  return until.at(-1)?.number === version ? entryAfter(id, until) : null;
};
