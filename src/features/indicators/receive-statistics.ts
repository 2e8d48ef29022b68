import { type Clock, todayIn } from '../../kernel/clock.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { type KnownNeighbours, neighboursOf } from './comparator-queries.ts';
import { type NewComparator, putComparators } from './comparator-store.ts';
import { statisticsAdded } from './events.ts';
import { asOne, type Comparators, type Compared, comparatorsOf } from './rules/comparators.ts';
import type { NationalStatistics, Neighbours } from './rules/national-statistics.ts';
import { ownLine } from './rules/own-authority.ts';
import { figuresAt, twins } from './rules/twins.ts';
import { putNeighbours } from './store.ts';

/** Keeps the council's own line of a list of statistical neighbours. */
export const receiveNeighbours = async (
  tx: Tx,
  scope: Scope,
  lines: readonly Neighbours[],
  council: string,
): Promise<Result<true>> => {
  const own = ownLine(lines, council);
  if (!own.ok) return own;
  const { code, neighbours } = own.value;
  await putNeighbours(
    tx,
    scope,
    neighbours.map((neighbour, place) => ({ nearness: place + 1, own_code: code, ...neighbour })),
  );
  await record(tx, scope, statisticsAdded(scope.authorityId));
  return ok(true);
};

type Level = NewComparator['level'];

/** The statistical year that a period ends: "2025" and "202425" end on 31 March 2025. */
const yearEnd = (period: string): string => `${period.length === 6 ? `20${period.slice(4)}` : period}-03-31`;

const rowsOf = (
  indicator: string,
  { period, own, region, national, neighbours }: Comparators,
  told: Pick<NewComparator, 'source' | 'added_on'>,
): NewComparator[] => {
  const row = (level: Level, compared: Compared, nearness: number | null): NewComparator => ({
    indicator,
    at: yearEnd(period),
    level,
    code: compared.code,
    name: compared.name,
    nearness,
    value: compared.value,
    numerator: null,
    denominator: null,
    mark: compared.mark,
    ...told,
  });
  return [
    ...(own ? [row('council', own, null)] : []),
    ...(region ? [row('region', region, null)] : []),
    ...(national ? [row('national', national, null)] : []),
    ...(neighbours.withValue > 0 ? [row('neighbour', asOne(neighbours), null)] : []),
    ...neighbours.neighbours.map((neighbour, place) => row('neighbour', neighbour, place + 1)),
  ];
};

const comparatorRows = (
  { figures }: NationalStatistics,
  own: KnownNeighbours,
  told: Pick<NewComparator, 'source' | 'added_on'>,
): NewComparator[] =>
  Object.entries(twins).flatMap(([indicator, twin]) => {
    const periods = [...new Set(figuresAt(figures, twin).map(({ period }) => period))];
    const authority = { ...own, name: '', region: '' };
    return periods.flatMap((period) =>
      rowsOf(indicator, comparatorsOf(twin, figures, authority, period), told),
    );
  });

/**
 * Puts national statistics beside the indicators that they are the twins of: the council's own, its region's, England's
 * and its neighbours'.
 */
export const receiveStatistics = async (
  tx: Tx,
  scope: Scope,
  { name, statistics }: { name: string; statistics: NationalStatistics },
  clock: Clock,
): Promise<Result<true>> => {
  const own = await neighboursOf(tx, scope);
  if (!own)
    return refused(
      'Add the list of statistical neighbours first: it says which authority of the statistics this council is.',
    );
  const rows = comparatorRows(statistics, own, {
    source: `Department for Education, ${name}`,
    added_on: todayIn(clock),
  });
  if (rows.length === 0)
    return refused(`${name} has no statistic that one of the indicators could be compared with.`);
  await putComparators(tx, scope, rows);
  await record(tx, scope, statisticsAdded(scope.authorityId));
  return ok(true);
};
