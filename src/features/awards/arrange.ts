import { counted } from '../../kernel/counted.ts';
import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { digestOf } from '../../platform/events/digest.ts';
import { record } from '../../platform/events/record.ts';
import { categoriesArranged, criteriaArranged, nominationsMoved } from './events.ts';
import { lockYear } from './lock.ts';
import { panellistsOf } from './panel-queries.ts';
import { categoriesOf, nominationCounts, whyYearFixed } from './queries.ts';
import type { Arranged } from './rules/arrange.ts';
import type { Category } from './rules/year.ts';
import { change, insert, remove } from './store.ts';

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
  { kept, dropped }: Arranged<Category>,
): Promise<Result<true>> => {
  await lockYear(tx, scope, yearId);
  const why = (await whyYearFixed(tx, scope, yearId)) ?? (await inUse(tx, scope, yearId, dropped));
  if (why !== null) return refused(why);
  for (const id of dropped) await dropCategory(tx, scope, yearId, id);
  for (const [position, { id, words }] of kept.entries()) {
    if (id === null)
      await insert(tx, scope, 'award_category', { id: newId(), year_id: yearId, position, ...words });
    else await change(tx, scope, 'award_category', { id, year_id: yearId }, { position, ...words });
  }
  await record(tx, scope, categoriesArranged(yearId, digestOf({ kept, dropped })));
  return ok(true);
};

/** The same of by what the panel scores. */
export const arrangeCriteria = async (
  tx: Tx,
  scope: Scope,
  yearId: string,
  { kept, dropped }: Arranged<string>,
): Promise<Result<true>> => {
  await lockYear(tx, scope, yearId);
  const why = await whyYearFixed(tx, scope, yearId);
  if (why !== null) return refused(why);
  for (const id of dropped) await remove(tx, scope, 'award_criterion', { id, year_id: yearId });
  for (const [position, { id, words }] of kept.entries()) {
    if (id === null)
      await insert(tx, scope, 'award_criterion', { id: newId(), year_id: yearId, position, words });
    else await change(tx, scope, 'award_criterion', { id, year_id: yearId }, { position, words });
  }
  await record(tx, scope, criteriaArranged(yearId, digestOf({ kept, dropped })));
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
