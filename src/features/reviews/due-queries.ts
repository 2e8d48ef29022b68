import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Child } from './queries.ts';
import { recordsForTimetable } from './record-queries.ts';
import { emptyRecord, timetableOf } from './rules/child-record.ts';
import { type DueChild, dueDuties } from './rules/due-list.ts';

/** What is overdue or due soon to each of those children on a day (ISO); the reader may know of all of them. */
export const dueOf = async (
  tx: Tx,
  scope: Scope,
  children: readonly Child[],
  today: string,
): Promise<DueChild<Child>[]> => {
  const records = await recordsForTimetable(
    tx,
    scope,
    children.map(({ id }) => id),
    today,
  );
  return children.map((child) => ({
    child,
    duties: dueDuties(timetableOf(child, records.get(child.id) ?? emptyRecord, today), today),
  }));
};
