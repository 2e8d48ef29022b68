import type { Brag } from './brag.ts';
import type { Deliverable } from './deliverable.ts';
import type { Tail } from './history/change.ts';
import { standingAfter, standingOn } from './history/fold.ts';
import { historyOf, type Names, type Told } from './history/sentences.ts';
import type { PlanKind } from './plan-kind.ts';

/** What happened to an entry since a day: its rating then and now (undefined: it was not there), and every step. */
export type Changed = { id: string; before: Brag | null | undefined; now: Brag | null; told: Told[] };

/**
 * The entries of a plan that changed after a day (ISO), in the order of `histories`, each with its history since then,
 * the newest step first. Each history begins on that day or before, or with the entry itself.
 */
export const changesSince = (
  histories: ReadonlyMap<string, Tail<Deliverable>>,
  day: string,
  told: { kind: PlanKind; names: Names },
): Changed[] =>
  [...histories].flatMap(([id, history]) => {
    const later = history.changes.filter((change) => change.day > day);
    if (later.length === 0) return [];
    return [
      {
        id,
        before: standingOn(history, day)?.fields.rating,
        now: standingAfter(history).fields.rating,
        told: historyOf(history, told).filter((step) => step.day > day),
      },
    ];
  });
