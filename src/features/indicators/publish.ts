import { todayIn } from '../../kernel/clock.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { figuresPublished } from './events.ts';
import { printReports, type ReportHouse } from './print-reports.ts';
import { figuresOfDays, type KeptFigure, publishedDays, publishedFigures } from './queries.ts';
import { monthEnds, monthsShown } from './rules/month-ends.ts';
import { type Public, publicFigures } from './rules/public-figures.ts';
import { putPublished } from './store.ts';

/** The figures of a month as everybody would see them, together with all the months that are public already. */
const worked = async (tx: Tx, scope: Scope, at: string): Promise<{ days: string[]; shown: Public }> => {
  const days = [...new Set([...(await publishedDays(tx, scope)), ...monthEnds(at, monthsShown)])].sort();
  const figures: KeptFigure[] = await figuresOfDays(tx, scope, days);
  const before = await publishedFigures(tx, scope, null);
  return { days, shown: publicFigures(figures, before) };
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
  const { days, shown } = await worked(tx, scope, at);
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
  await printReports(tx, scope, at, house);
  await record(tx, scope, figuresPublished(at));
  return ok(true);
};
