import { todayIn } from '../../kernel/clock.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { inThread } from '../../platform/apart/in-thread.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { putPublicAreas } from './area-store.ts';
import { figuresPublished } from './events.ts';
import { printReports, type ReportHouse } from './print-reports.ts';
import { publishedFigures } from './queries.ts';
import { listReports } from './report-queries.ts';
import { everywhere } from './rules/counted.ts';
import { type Public, refusalOf, saysTheSame } from './rules/public-figures.ts';
import { readToPublish, type ToPublish } from './search-public.ts';
import { oneAtATime, putPublished } from './store.ts';

/** What of a month may be public, and the key of what that was worked out from. */
export type WorkedOut = { key: string; shown: Public };

/** From now on these months are public by these areas: by others, what differs would tell who is hidden. */
const fixAreas = async (tx: Tx, scope: Scope, shown: Public, { trees, fixed }: ToPublish): Promise<void> => {
  const withAreas = new Set(shown.figures.filter(({ area }) => area !== everywhere).map(({ at }) => at));
  for (const [day, tree] of trees)
    if (withAreas.has(day) && !fixed.has(day)) await putPublicAreas(tx, scope, day, tree);
};

/** Whether a month is public just like that, by somebody who was quicker. */
const isPublic = async (tx: Tx, scope: Scope, at: string, shown: Public): Promise<boolean> =>
  (await listReports(tx, scope)).some((report) => report.at === at) &&
  saysTheSame(shown.figures, await publishedFigures(tx, scope, null));

/**
 * Makes the figures of a month and of the twelve before it public, small counts hidden, and what would give them away.
 * Months that are public already are published with it, as they are kept now: what was hidden in them stays hidden.
 * The month's report is printed with them. Refused where anything that it was worked out from is another now; who asks
 * twice for the same is answered as once.
 */
export const publishMonth = async (
  tx: Tx,
  scope: Scope,
  at: string,
  { key, shown }: WorkedOut,
  house: ReportHouse,
): Promise<Result<true>> => {
  await oneAtATime(tx, scope);
  const now = await readToPublish(tx, scope, at);
  if (now.search.key !== key)
    return (await isPublic(tx, scope, at, shown))
      ? ok(true)
      : refused('The figures changed after you looked at them. Nothing was made public: look again.');
  const refusal = refusalOf(shown, at);
  if (refusal !== null) return refused(refusal);
  const today = todayIn(house.clock);
  await putPublished(
    tx,
    scope,
    now.days,
    shown.figures.map((figure) => ({ ...figure, published_on: today })),
  );
  await fixAreas(tx, scope, shown, now);
  await printReports(tx, scope, at, house);
  await record(tx, scope, figuresPublished(at));
  return ok(true);
};

/**
 * Works out what of a month may be public and publishes it, for a council that is being furnished: nobody else uses it
 * yet, and its transaction holds up nobody.
 */
export const publishAtOnce = async (
  tx: Tx,
  scope: Scope,
  at: string,
  house: ReportHouse,
): Promise<Result<true>> => {
  const { search } = await readToPublish(tx, scope, at);
  return publishMonth(tx, scope, at, { key: search.key, shown: await inThread(search) }, house);
};
