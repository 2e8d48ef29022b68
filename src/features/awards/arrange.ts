import { counted } from '../../kernel/counted.ts';
import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { digestOf } from '../../platform/events/digest.ts';
import { record } from '../../platform/events/record.ts';
import { categoriesArranged, criteriaArranged, nominationsMoved, roundCriteriaArranged } from './events.ts';
import { lockRound, lockYear } from './lock.ts';
import { panellistsOf } from './panel-queries.ts';
import { categoriesOf, nominationCounts, whyYearFixed } from './queries.ts';
import { whyRoundFixed } from './reward-queries.ts';
import type { Arranged } from './rules/arrange.ts';
import type { Category } from './rules/year.ts';
import { change, insert, remove } from './store.ts';

type Writing<Words> = {
  add: (row: { id: string; position: number; words: Words }) => Promise<unknown>;
  set: (row: { id: string; position: number; words: Words }) => Promise<unknown>;
  drop: (id: string) => Promise<unknown>;
};

/** Writes a list as it is to be. */
const write = async <Words>(
  { kept, dropped }: Arranged<Words>,
  { add, set, drop }: Writing<Words>,
): Promise<void> => {
  for (const id of dropped) await drop(id);
  for (const [position, { id, words }] of kept.entries())
    await (id === null ? add({ id: newId(), position, words }) : set({ id, position, words }));
};

const inUse = async (
  tx: Tx,
  scope: Scope,
  yearId: string,
  dropped: readonly string[],
): Promise<string | null> => {
  const counts = await nominationCounts(tx, scope, yearId);
  const used = (await categoriesOf(tx, scope, yearId)).find(
    ({ id }) => dropped.includes(id) && counts.has(id),
  );
  return used === undefined
    ? null
    : `${counted(counts.get(used.id) ?? 0, 'nomination')} in ${used.name}: move them to another category first.`;
};

/** Takes a category off, with what only points to it: the lines of the evening stay as they are worded. */
const dropCategory = async (tx: Tx, scope: Scope, yearId: string, id: string): Promise<void> => {
  for (const { id: panellist, categoryIds } of await panellistsOf(tx, scope, yearId)) {
    const left = categoryIds.filter((one) => one !== id);
    await change(tx, scope, 'panellist', { id: panellist }, { category_ids: left });
  }
  await change(tx, scope, 'evening_line', { category_id: id }, { category_id: null });
  await remove(tx, scope, 'award_category', { id });
};

/**
 * Adds, renames, moves and drops categories. Refused once the panel has begun to score, and where nominations are in one that is
 * to be dropped.
 */
export const arrangeCategories = async (
  tx: Tx,
  scope: Scope,
  yearId: string,
  arranged: Arranged<Category>,
): Promise<Result<true>> => {
  await lockYear(tx, scope, yearId);
  const why = (await whyYearFixed(tx, scope, yearId)) ?? (await inUse(tx, scope, yearId, arranged.dropped));
  if (why !== null) return refused(why);
  await write(arranged, {
    add: ({ words, ...row }) => insert(tx, scope, 'award_category', { ...row, ...words, year_id: yearId }),
    set: ({ id, position, words }) =>
      change(tx, scope, 'award_category', { id, year_id: yearId }, { position, ...words }),
    drop: (id) => dropCategory(tx, scope, yearId, id),
  });
  await record(tx, scope, categoriesArranged(yearId, digestOf(arranged)));
  return ok(true);
};

/** The same of by what the panel scores. */
export const arrangeCriteria = async (
  tx: Tx,
  scope: Scope,
  yearId: string,
  arranged: Arranged<string>,
): Promise<Result<true>> => {
  await lockYear(tx, scope, yearId);
  const why = await whyYearFixed(tx, scope, yearId);
  if (why !== null) return refused(why);
  await write(arranged, {
    add: (row) => insert(tx, scope, 'award_criterion', { ...row, year_id: yearId }),
    set: ({ id, ...row }) => change(tx, scope, 'award_criterion', { id, year_id: yearId }, row),
    drop: (id) => remove(tx, scope, 'award_criterion', { id, year_id: yearId }),
  });
  await record(tx, scope, criteriaArranged(yearId, digestOf(arranged)));
  return ok(true);
};

/** The same of by what the entries of a half term are assessed. Refused once one of them is. */
export const arrangeRoundCriteria = async (
  tx: Tx,
  scope: Scope,
  roundId: string,
  arranged: Arranged<string>,
): Promise<Result<true>> => {
  await lockRound(tx, scope, roundId);
  const why = await whyRoundFixed(tx, scope, roundId);
  if (why !== null) return refused(why);
  await write(arranged, {
    add: (row) => insert(tx, scope, 'reward_criterion', { ...row, round_id: roundId }),
    set: ({ id, ...row }) => change(tx, scope, 'reward_criterion', { id, round_id: roundId }, row),
    drop: (id) => remove(tx, scope, 'reward_criterion', { id, round_id: roundId }),
  });
  await record(tx, scope, roundCriteriaArranged(roundId, digestOf(arranged)));
  return ok(true);
};

/** Moves all nominations of a category to another one of the year, and whoever of them is shown as a finalist already. */
export const moveNominations = async (
  tx: Tx,
  scope: Scope,
  yearId: string,
  { from, to }: { from: string; to: string },
): Promise<Result<true>> => {
  await lockYear(tx, scope, yearId);
  const why = await whyYearFixed(tx, scope, yearId);
  if (why !== null) return refused(why);
  if (!(await categoriesOf(tx, scope, yearId)).some(({ id }) => id === to))
    return refused('That category is not there any more. Choose another one.');
  await change(tx, scope, 'nomination', { category_id: from }, { category_id: to });
  await change(tx, scope, 'award_shown', { category_id: from }, { category_id: to });
  await record(tx, scope, nominationsMoved(from, digestOf(to)));
  return ok(true);
};
