import type { Period, ShownCounts } from '../../kernel/counts.ts';
import { quartersOf } from '../../kernel/quarters.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { awardsCounts } from '../awards/index.ts';
import { eventsCounts } from '../events/index.ts';
import { protectCounts, protectYear } from '../indicators/index.ts';
import { involvementOfYear } from '../participation/index.ts';
import { type YoungCount, type YoungPeriod, youngCounts } from './rules/young-counts.ts';

/** A period as the Board reads it: counts by their id, null where hidden; hours are hidden where those who gave them are. */
export type ShownPeriod = {
  counts: Readonly<Record<YoungCount, number | null>>;
  quarters: number | null;
};

/** The quarters that are over, and the year once it is. */
export type YoungYear = { quarters: (Period & ShownPeriod)[]; year: ShownPeriod | null };

const countedIn = async (tx: Tx, system: Scope, period: Period): Promise<YoungPeriod> => {
  const { places, people, quarters } = await involvementOfYear(tx, system, period);
  const { taken, came } = await eventsCounts(tx, system, period);
  return { places, people, quarters, held: taken, came, ...(await awardsCounts(tx, system, period)) };
};

const shownOf = ({ quarters }: YoungPeriod, shown: ShownCounts | null): ShownPeriod => {
  const countOf = (wanted: YoungCount): number | null =>
    shown?.wholes.find(({ id }) => id === wanted)?.value ?? null;
  const places = countOf('places');
  return {
    counts: {
      places,
      held: countOf('held'),
      came: countOf('came'),
      nominated: countOf('nominated'),
      entered: countOf('entered'),
      prizes: countOf('prizes'),
    },
    quarters: places === null ? null : quarters,
  };
};

/**
 * Young people's part in the year that begins on `from`, as it may leave the participation team: a quarter is told when it is
 * over, the year when all four are, and what counts of one to five people could be worked out from is hidden. `system`
 * reads in the zone voice.
 */
export const youngOfYear = async (tx: Tx, system: Scope, year: Period, today: string): Promise<YoungYear> => {
  const over = quartersOf(year).filter(({ to }) => to < today);
  const counted: YoungPeriod[] = [];
  for (const quarter of over) counted.push(await countedIn(tx, system, quarter));
  const quarters = over.map((quarter, place) => {
    const period = counted[place];
    if (!period) throw new Error('Every quarter was counted.');
    return { ...quarter, ...shownOf(period, protectCounts(youngCounts(period))) };
  });
  if (over.length < 4) return { quarters, year: null };
  const whole = await countedIn(tx, system, year);
  return { quarters, year: shownOf(whole, protectYear(youngCounts(whole), counted.map(youngCounts))) };
};
