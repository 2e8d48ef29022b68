import { todayIn } from '../../kernel/clock.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { belongingsNow, publicTrees } from './area-queries.ts';
import { putPublicAreas } from './area-store.ts';
import { figuresPublished } from './events.ts';
import { printReports, type ReportHouse } from './print-reports.ts';
import { figuresOfDays, type KeptFigure, publishedDays, publishedFigures } from './queries.ts';
import type { Tree } from './rules/areas/belonging.ts';
import { byPublicAreas, publicTree } from './rules/areas/public-areas.ts';
import { everywhere } from './rules/counted.ts';
import { monthEnds, monthsShown } from './rules/month-ends.ts';
import { type Public, publicFigures } from './rules/public-figures.ts';
import { putPublished } from './store.ts';

type Worked = {
  days: string[];
  shown: Public;
  trees: ReadonlyMap<string, Tree>;
  fixed: ReadonlyMap<string, Tree>;
};

/**
 * The figures of a month as everybody would see them, together with all the months that are public already: these by the
 * areas by which they are public, the others by what areas belong where on their day.
 */
const worked = async (tx: Tx, scope: Scope, at: string): Promise<Worked> => {
  const days = [...new Set([...(await publishedDays(tx, scope)), ...monthEnds(at, monthsShown)])].sort();
  const figures: KeptFigure[] = await figuresOfDays(tx, scope, days);
  const fixed = await publicTrees(tx, scope);
  const belongings = await belongingsNow(tx, scope);
  const ofDay = Map.groupBy(figures, (figure) => figure.at);
  const trees = new Map(
    days.map((day) => [day, fixed.get(day) ?? publicTree(ofDay.get(day) ?? [], belongings, day)]),
  );
  const byArea = byPublicAreas(figures, (day) => trees.get(day) ?? new Map());
  return { days, shown: publicFigures(byArea, await publishedFigures(tx, scope, null)), trees, fixed };
};

/** From now on these months are public by these areas: by others, what differs would tell who is hidden. */
const fixAreas = async (tx: Tx, scope: Scope, { shown, trees, fixed }: Worked): Promise<void> => {
  const withAreas = new Set(shown.figures.filter(({ area }) => area !== everywhere).map(({ at }) => at));
  for (const [day, tree] of trees)
    if (withAreas.has(day) && !fixed.has(day)) await putPublicAreas(tx, scope, day, tree);
};

/** What would be public of a month, and what would be hidden. */
export const previewMonth = async (tx: Tx, scope: Scope, at: string): Promise<Public> =>
  (await worked(tx, scope, at)).shown;

/**
 * Makes the figures of a month and of the twelve before it public, small counts hidden, and what would give them away.
 * Months that are public already are published with it, as they are kept now: what was hidden in them stays hidden.
 * The month's report is printed with them.
 */
export const publishMonth = async (
  tx: Tx,
  scope: Scope,
  at: string,
  house: ReportHouse,
): Promise<Result<true>> => {
  const found = await worked(tx, scope, at);
  const { days, shown } = found;
  if (!shown.figures.some((figure) => figure.at === at))
    return refused('There are no figures of that month to make public.');
  if (shown.exposed > 0)
    return refused(
      'Some small counts could be worked out from what is public already, so nothing was published. Ask who looks after Hearth.',
    );
  const today = todayIn(house.clock);
  await putPublished(
    tx,
    scope,
    days,
    shown.figures.map((figure) => ({ ...figure, published_on: today })),
  );
  await fixAreas(tx, scope, found);
  await printReports(tx, scope, at, house);
  await record(tx, scope, figuresPublished(at));
  return ok(true);
};
