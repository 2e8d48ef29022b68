import type { Counts, Period as FromTo, ShownCounts } from '../../kernel/counts.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { protectCounts } from '../indicators/index.ts';
import { homesRecords } from './queries.ts';
import {
  countsOfDistricts,
  countsOfYear,
  districtsOn,
  type ShownDistrict,
  showDistricts,
} from './rules/board-counts.ts';
import type { Period } from './rules/stays.ts';
import type { SupplyCounts } from './rules/supply.ts';
import { countYear, type HomesYear } from './rules/year.ts';

/**
 * What came of homes in a period (first and last day included, ISO), in whole numbers: for whoever reads records of care
 * leavers. Where counts go further, small ones are to be hidden.
 */
export const homesOfYear = async (tx: Tx, scope: Scope, period: Period): Promise<HomesYear> =>
  countYear(await homesRecords(tx, scope), period);

/** Need against supply on a day (ISO), whole: for whoever reads records of care leavers. */
export const wholeDistricts = async (tx: Tx, scope: Scope, day: string): Promise<ShownDistrict[]> =>
  showDistricts(districtsOn(await homesRecords(tx, scope), day), () => false);

/**
 * The same with small counts hidden; null where they cannot be protected, so that nothing is shown. `system` reads in the
 * zone of challenges: whoever asks need not reach it.
 */
export const districtsForBoard = async (
  tx: Tx,
  system: Scope,
  day: string,
): Promise<ShownDistrict[] | null> => {
  const districts = districtsOn(await homesRecords(tx, system), day);
  const shown = protectCounts(countsOfDistricts(districts));
  if (shown === null) return null;
  const cells = [shown.wholes, ...shown.tables.map(({ parts }) => parts)].flat();
  const hidden = new Set(cells.filter(({ value }) => value === null).map(({ id }) => id));
  return showDistricts(districts, (id) => hidden.has(id));
};

/** Counts of a year as they are shown, and the homes that there were, of which nothing is hidden. */
export type ShownYear = ShownCounts & { supply: SupplyCounts };

/** Counts of a period with small ones hidden; null where they cannot be protected. */
export const yearForBoard = async (tx: Tx, system: Scope, period: Period): Promise<ShownYear | null> => {
  const year = await homesOfYear(tx, system, period);
  const shown = protectCounts(countsOfYear(year));
  return shown && { ...shown, supply: year.supply };
};

/** The same counts whole. `system` reads in the zone of challenges. */
export const homesIn = async (tx: Tx, system: Scope, { from, to }: FromTo): Promise<Counts> =>
  countsOfYear(await homesOfYear(tx, system, { first: from, last: to }));
