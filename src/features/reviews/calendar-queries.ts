import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { childrenOf } from './policy.ts';
import type { Child } from './queries.ts';
import type { ReviewState } from './rules/record.ts';
import { tables } from './store.ts';

/** The times of an officer's reviews that are planned for a day, but for one. */
export const timesPlanned = async (
  tx: Tx,
  { authorityId }: Scope,
  asked: { officerId: string | null; day: string; but: string | null },
): Promise<string[]> => {
  if (asked.officerId === null) return [];
  const rows = await tables(tx)
    .selectFrom('review')
    .innerJoin('child', (join) =>
      join.onRef('child.authority_id', '=', 'review.authority_id').onRef('child.id', '=', 'review.child_id'),
    )
    .select(['review.id', 'planned_at as at'])
    .where('review.authority_id', '=', authorityId)
    .where('child.officer_id', '=', asked.officerId)
    .where('state', '=', 'planned')
    .where('planned_on', '=', asked.day)
    .execute();
  return rows.filter(({ id }) => id !== asked.but).map(({ at }) => at);
};

/** A review in the calendar of an officer: held ones on the day on which they were held. */
export type CalendarReview = { id: string; childId: string; day: string; at: string; state: ReviewState };

/** The reviews of these children between two days (ISO, both included), and those that are planned for later or earlier. */
export const reviewsBetween = async (
  tx: Tx,
  { authorityId }: Scope,
  children: readonly Pick<Child, 'id'>[],
  { from, to }: { from: string; to: string },
): Promise<CalendarReview[]> => {
  if (children.length === 0) return [];
  const rows = await tables(tx)
    .selectFrom('review')
    .select((eb) => [
      'id',
      'child_id as childId',
      eb.fn.coalesce('held_on', 'planned_on').as('day'),
      'planned_at as at',
      'state',
    ])
    .where('authority_id', '=', authorityId)
    .where(
      'child_id',
      'in',
      children.map(({ id }) => id),
    )
    .where('state', '<>', 'called off')
    .where((eb) =>
      eb.or([eb('state', '=', 'planned'), eb.between(eb.fn.coalesce('held_on', 'planned_on'), from, to)]),
    )
    .execute();
  return rows.flatMap(({ day, ...row }) => (day === null ? [] : [{ ...row, day }]));
};

/** A reviewing officer, to choose among. */
export type Officer = { id: string; name: string };

/** The officers whose children the one who asks sees: all, or those of their team; nobody for an officer's own. */
export const officersToSee = async (tx: Tx, { authorityId, actor }: Scope): Promise<Officer[]> => {
  const caseload = childrenOf(actor);
  if (caseload === 'nobody' || caseload.kind === 'own') return [];
  const me = actor.kind === 'person' ? actor.id : null;
  return tables(tx)
    .selectFrom('reviewing_officer as officer')
    .select(['person_id as id', 'name'])
    .where('authority_id', '=', authorityId)
    .where((eb) =>
      caseload.kind === 'all'
        ? eb.lit(true)
        : eb(
            'team',
            '=',
            eb
              .selectFrom('reviewing_officer as manager')
              .select('manager.team')
              .where('manager.authority_id', '=', authorityId)
              .where('manager.person_id', '=', me),
          ),
    )
    .orderBy('name')
    .execute();
};
