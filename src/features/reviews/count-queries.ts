import { sql } from 'kysely';
import type { Period } from '../../kernel/counts.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { CountedForBoard } from './rules/challenge-counts.ts';
import type { CountedChallenge } from './rules/challenge-report.ts';
import { tables } from './store.ts';

/** All challenges of the council as they are counted, without what says whose they are. */
export const challengesToCount = async (tx: Tx, { authorityId }: Scope): Promise<CountedChallenge[]> => {
  const rows = await tables(tx)
    .selectFrom('challenge')
    .select((eb) => [
      'kind',
      'category',
      'district',
      'team',
      'level',
      'raised_on as raisedOn',
      'closed_on as closedOn',
      'outcome',
      eb
        .selectFrom('challenge_step as step')
        .select(sql<string[] | null>`array_agg(step.day::text)`.as('days'))
        .whereRef('step.authority_id', '=', 'challenge.authority_id')
        .whereRef('step.challenge_id', '=', 'challenge.id')
        .where('step.deed', '=', 'answered')
        .as('answers'),
    ])
    .where('authority_id', '=', authorityId)
    .execute();
  return rows.map(({ answers, ...row }) => ({ ...row, answers: answers ?? [] }));
};

/** What was raised in a period, for the counts that the Board is given. */
export const raisedIn = (tx: Tx, { authorityId }: Scope, { from, to }: Period): Promise<CountedForBoard[]> =>
  tables(tx)
    .selectFrom('challenge')
    .select(['kind', 'category', 'district', 'reference as child'])
    .where('authority_id', '=', authorityId)
    .where('raised_on', '>=', from)
    .where('raised_on', '<=', to)
    .execute();
