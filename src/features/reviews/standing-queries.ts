import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Child } from './queries.ts';
import { type NextReview, nextReview } from './rules/review-due.ts';
import { tables } from './store.ts';

type Known = Pick<Child, 'id' | 'born' | 'addedOn'>;

/** What the reviews of a child stand at: those that were held, the oldest first, and the one that is owed next. */
export type ReviewStanding = { held: string[]; next: NextReview | null };

/** How the reviews of these children stand on a day, by the child's id; in two questions, however many they are. */
export const reviewStandings = async (
  tx: Tx,
  { authorityId }: Scope,
  children: readonly Known[],
  today: string,
): Promise<Map<string, ReviewStanding>> => {
  if (children.length === 0) return new Map();
  const ids = children.map(({ id }) => id);
  const episodes = await tables(tx)
    .selectFrom('child_episode')
    .select(['child_id', 'from_day as from', 'until_day as until', 'legal_status as legalStatus'])
    .where('authority_id', '=', authorityId)
    .where('child_id', 'in', ids)
    .execute();
  const held = await tables(tx)
    .selectFrom('review')
    .select(['child_id', 'held_on'])
    .where('authority_id', '=', authorityId)
    .where('child_id', 'in', ids)
    .where('state', '=', 'held')
    .where('held_on', '<=', today)
    .orderBy('held_on')
    .execute();
  const episodesBy = Map.groupBy(episodes, ({ child_id }) => child_id);
  const heldBy = Map.groupBy(held, ({ child_id }) => child_id);
  return new Map(
    children.map(({ id, born, addedOn }) => {
      const days = (heldBy.get(id) ?? []).flatMap(({ held_on }) => held_on ?? []);
      const record = { born, addedOn, episodes: episodesBy.get(id) ?? [], held: days };
      return [id, { held: days, next: nextReview(record, today) }];
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
