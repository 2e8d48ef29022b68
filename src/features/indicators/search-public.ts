import type { Scope } from '../../kernel/scope.ts';
import type { KeyedWork } from '../../platform/apart/work-apart.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { belongingsNow, publicTrees } from './area-queries.ts';
import { figuresOfDays, type KeptFigure, publishedDays, publishedFigures } from './queries.ts';
import type { Tree } from './rules/areas/belonging.ts';
import { byPublicAreas, publicTree } from './rules/areas/public-areas.ts';
import { monthEnds, monthsShown } from './rules/month-ends.ts';
import type { Countable, PublicFigure } from './rules/public-figures.ts';

/** What the thread that looks for what may be public is given. */
export type SearchJob = { figures: readonly Countable[]; before: readonly PublicFigure[] };

/**
 * What a month and all months that are public already are worked out from: these by the areas by which they are public,
 * the others by what areas belong where on their day. `search` is the work that says what of it may be public; its key
 * is another one as soon as any of it changes.
 */
export type ToPublish = {
  days: readonly string[];
  trees: ReadonlyMap<string, Tree>;
  fixed: ReadonlyMap<string, Tree>;
  search: KeyedWork;
};

/** What counts: where a figure comes from and when it became public changes nothing. */
const countableIn = ({
  indicator,
  area,
  at,
  version,
  value,
  numerator,
  denominator,
}: Countable): Countable => ({
  indicator,
  area,
  at,
  version,
  value,
  numerator,
  denominator,
});

const worker = new URL('./public-figures-worker.ts', import.meta.url);

/** Reads what a month that is made public is worked out from, as it is now. */
export const readToPublish = async (tx: Tx, scope: Scope, at: string): Promise<ToPublish> => {
  const days = [...new Set([...(await publishedDays(tx, scope)), ...monthEnds(at, monthsShown)])].sort();
  const figures: KeptFigure[] = await figuresOfDays(tx, scope, days);
  const fixed = await publicTrees(tx, scope);
  const belongings = await belongingsNow(tx, scope);
  const ofDay = Map.groupBy(figures, (figure) => figure.at);
  const trees = new Map(
    days.map((day) => [day, fixed.get(day) ?? publicTree(ofDay.get(day) ?? [], belongings, day)]),
  );
  const byArea = byPublicAreas(figures, (day) => trees.get(day) ?? new Map());
  const before = await publishedFigures(tx, scope, null);
  const job: SearchJob = {
    figures: byArea.map(countableIn),
    before: before.map((figure) => ({ ...countableIn(figure), hidden: figure.hidden })),
  };
  return { days, trees, fixed, search: { worker, job, key: sha256Of(JSON.stringify(job)) } };
};
