import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { suppress } from '../indicators/index.ts';
import { homesRecords } from './queries.ts';
import {
  type CountTables,
  districtsOn,
  isOfFewPeople,
  type ShownDistrict,
  showDistricts,
  tablesOfDistricts,
  tablesOfYear,
  yearTables,
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

/** Which counts are hidden: those of one to five, those about few people, and what would give one of them away. */
export const hiddenCounts = ({ cells, relations, orders }: CountTables) =>
  suppress(
    { cells: cells.map(({ id, value }) => ({ id, value })), relations, orders },
    { published: new Set(), hidden: new Set(cells.filter(isOfFewPeople).map(({ id }) => id)) },
  );

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
  const { hidden, exposed } = hiddenCounts(tablesOfDistricts(districts));
  return exposed.length > 0 ? null : showDistricts(districts, (id) => hidden.has(id));
};

/** Counts of a year as they are shown: null is a count that is hidden. */
export type ShownYear = {
  tables: { title: string; counts: { name: string; value: number | null }[] }[];
  supply: SupplyCounts;
};

/** Counts of a period with small ones hidden; null where they cannot be protected. */
export const yearForBoard = async (tx: Tx, system: Scope, period: Period): Promise<ShownYear | null> => {
  const year = await homesOfYear(tx, system, period);
  const tables = yearTables(year);
  const { hidden, exposed } = hiddenCounts(tablesOfYear(tables));
  if (exposed.length > 0) return null;
  return {
    tables: tables.map(({ title, counts }) => ({
      title,
      counts: counts.map(({ id, name, value }) => ({ name, value: hidden.has(id) ? null : value })),
    })),
    supply: year.supply,
  };
};
