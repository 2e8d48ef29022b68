import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { findSet, lastSets } from './comparator-queries.ts';
import {
  type Beside,
  insertSet,
  type NewComparator,
  putComparators,
  restoreComparators,
  setPutBack,
  setTakenBackOn,
  takeComparators,
} from './comparator-store.ts';
import { comparatorsEntered, comparatorsPutBack, comparatorsTakenBack } from './events.ts';
import type { EnteredComparator } from './rules/entered/elsewhere.ts';

/** Figures of other councils, of their region or of England that somebody typed beside an indicator, for one year. */
export type EnteredElsewhere = {
  indicator: string;
  /** The last day of the year, ISO. */
  at: string;
  comparators: readonly EnteredComparator[];
  source: string;
  today: string;
};

const levelsOf = (comparators: readonly NewComparator[]): NewComparator['level'][] => [
  ...new Set(comparators.map(({ level }) => level)),
];

/** Puts them beside the indicator, in the place of what stood there of that year at the same level. */
export const receiveElsewhere = async (
  tx: Tx,
  scope: Scope,
  { indicator, at, comparators, source, today }: EnteredElsewhere,
): Promise<void> => {
  const beside: Beside = { indicator, at };
  const typed = comparators.map((one) => ({ ...beside, ...one, source, added_on: today }));
  const stood = await takeComparators(tx, scope, beside, levelsOf(typed));
  const id = await insertSet(tx, scope, { ...beside, source, typed }, stood);
  await putComparators(
    tx,
    scope,
    typed.map((one) => ({ ...one, set_id: id })),
  );
  await record(tx, scope, comparatorsEntered(indicator));
};

type Which = { id: string; indicator: string };

/**
 * Takes back what was typed last of a year: what stood before it stands again, but for what has come into its place
 * since. False where another set was typed after it, or nothing of it stands.
 */
export const takeElsewhereBack = async (
  tx: Tx,
  scope: Scope,
  which: Which,
  today: string,
): Promise<boolean> => {
  const set = await findSet(tx, scope, which);
  const isLast = (await lastSets(tx, scope, which.indicator)).some(({ id }) => id === which.id);
  if (!set || !isLast) return false;
  await restoreComparators(tx, scope, set.id, set.stood);
  await setTakenBackOn(tx, scope, set.id, today);
  await record(tx, scope, comparatorsTakenBack(which.indicator));
  return true;
};

/** Puts a set back that was taken back, in the place of what stands there by now. False where there is none. */
export const putElsewhereBack = async (tx: Tx, scope: Scope, which: Which): Promise<boolean> => {
  const set = await findSet(tx, scope, which);
  if (!set || set.takenBackOn === null) return false;
  const beside: Beside = { indicator: which.indicator, at: set.at };
  const stood = await takeComparators(tx, scope, beside, levelsOf(set.typed));
  await setPutBack(tx, scope, which, stood);
  await putComparators(
    tx,
    scope,
    set.typed.map((one) => ({ ...one, set_id: set.id })),
  );
  await record(tx, scope, comparatorsPutBack(which.indicator));
  return true;
};
