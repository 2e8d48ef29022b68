import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Child } from './queries.ts';
import { recordsForTimetable } from './record-queries.ts';
import { emptyRecord } from './rules/child-record.ts';
import { type NextReview, nextReview } from './rules/review-due.ts';

type Known = Pick<Child, 'id' | 'reference' | 'born'>;

/** What the reviews of a child stand at: those that were held, the oldest first, and the one that is owed next. */
export type ReviewStanding = { held: string[]; next: NextReview | null };

/** How the reviews of these children stand on a day, by the child's id; in few questions, however many they are. */
export const reviewStandings = async (
  tx: Tx,
  scope: Scope,
  children: readonly Known[],
  today: string,
): Promise<Map<string, ReviewStanding>> => {
  const records = await recordsForTimetable(
    tx,
    scope,
    children.map(({ id }) => id),
    today,
  );
  return new Map(
    children.map((child) => {
      const record = records.get(child.id) ?? emptyRecord;
      const held = record.held.map(({ day }) => day).filter((day) => day <= today);
      return [child.id, { held, next: nextReview(child, record, today) }];
    }),
  );
};

/** The same of one child. */
export const reviewStanding = async (
  tx: Tx,
  scope: Scope,
  child: Known,
  today: string,
): Promise<ReviewStanding> =>
  (await reviewStandings(tx, scope, [child], today)).get(child.id) ?? { held: [], next: null };
