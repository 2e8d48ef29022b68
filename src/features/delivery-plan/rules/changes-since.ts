import type { Brag } from './brag.ts';
import type { Deliverable } from './deliverable.ts';
import type { Change } from './history/change.ts';
import { standingOn } from './history/fold.ts';
import { historyOf, type Names, type Told } from './history/sentences.ts';
import type { PlanKind } from './plan-kind.ts';

/** What happened to an entry since a day: its rating then and now (undefined: it was not there), and every step. */
export type Changed = { id: string; before: Brag | null | undefined; now: Brag | null; told: Told[] };

/**
 * The entries of a plan that changed after a day (ISO), in the order of `histories`, each with its history since then,
 * the newest step first.
 */
export const changesSince = (
  histories: ReadonlyMap<string, readonly Change<Deliverable>[]>,
  empty: Deliverable,
  day: string,
  told: { kind: PlanKind; names: Names },
): Changed[] =>
  [...histories].flatMap(([id, history]) => {
    const last = history.at(-1);
    if (!last || last.day <= day) return [];
    return [
      {
        id,
        before: standingOn(history, empty, day)?.fields.rating,
        now: standingOn(history, empty, last.day)?.fields.rating ?? null,
        told: historyOf(history, empty, told).filter((step) => step.day > day),
      },
    ];
  });
