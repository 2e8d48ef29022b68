import type { Brag } from './brag.ts';
import type { Deliverable } from './deliverable.ts';
import type { Standing } from './history/change.ts';
import { type Around, factsOf } from './standing-facts.ts';
import { type BragSuggestion, suggestBrag } from './suggest-brag.ts';
import { readTimescale, type Timescale } from './timescale.ts';

/** An entry of a plan as it is shown on a day: how it stands, when it is due, and what its facts suggest. */
export type Entry = Standing<Deliverable> & {
  id: string;
  when: Timescale;
  /** Its date, or that of a stage, has passed, and it is not closed. */
  late: boolean;
  suggested: BragSuggestion;
};

/** What a reader should look at: an open question about a rating. */
export type Flag = 'differs' | 'no evidence' | 'no rating';

/** The entries of a plan as they are on a day (ISO); `silentRounds` by their ids. */
export const entriesOn = (
  parts: readonly (Standing<Deliverable> & { id: string })[],
  {
    figureOf,
    silentRounds,
    today,
  }: { figureOf: Around['figureOf']; silentRounds: ReadonlyMap<string, number>; today: string },
): Entry[] => {
  const others = new Map(parts.map((part) => [part.id, part]));
  return parts.map((part) => {
    const around = { figureOf, others, silentRounds: silentRounds.get(part.id) ?? 0 };
    const facts = factsOf(part, part.fields.rating, around);
    const dates = [facts.timescale.due, ...facts.stages.filter(({ done }) => !done).map(({ due }) => due)];
    return {
      ...part,
      when: readTimescale(part.fields.timescale),
      late: part.fields.rating !== 'blue' && dates.some((date) => date !== null && date < today),
      suggested: suggestBrag(facts, today),
    };
  });
};

/** What somebody should look at in an entry. */
export const flagsOf = ({ fields: { rating }, suggested, evidence }: Entry): Flag[] => [
  ...(rating === null ? (['no rating'] as const) : []),
  ...(rating === 'blue' && evidence === 0 ? (['no evidence'] as const) : []),
  ...(rating !== null && rating !== 'blue' && suggested.brag !== null && suggested.brag !== rating
    ? (['differs'] as const)
    : []),
];

/** How many entries have each rating; those without one under null. */
export const ratingsOf = (entries: readonly Entry[]): ReadonlyMap<Brag | null, number> => {
  const found = new Map<Brag | null, number>();
  for (const { fields } of entries) found.set(fields.rating, (found.get(fields.rating) ?? 0) + 1);
  return found;
};
