import { sql, type Updateable } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { ChallengeLevel, Limits } from './rules/challenge.ts';
import { type NewRow, tables } from './store.ts';
import type { ReviewTables } from './tables.ts';

export const insertChallenge = (tx: Tx, { authorityId }: Scope, row: NewRow<'challenge'>) =>
  tables(tx)
    .insertInto('challenge')
    .values({ authority_id: authorityId, ...row })
    .execute();

export type ChangedChallenge = Omit<Updateable<ReviewTables['challenge']>, 'authority_id' | 'id'>;

export const updateChallenge = (tx: Tx, { authorityId }: Scope, id: string, changed: ChangedChallenge) =>
  tables(tx)
    .updateTable('challenge')
    .set(changed)
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();

/** Keeps a challenge from being changed by anybody else until this transaction ends: decide only on what was read after. */
export const lockChallenge = (tx: Tx, { authorityId }: Scope, id: string) =>
  tables(tx)
    .selectFrom('challenge')
    .select('id')
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

/** Adds a step to a challenge. Answers its number. */
export const insertStep = async (
  tx: Tx,
  { authorityId }: Scope,
  step: Omit<NewRow<'challenge_step'>, 'number'>,
): Promise<number> => {
  const { number } = await tables(tx)
    .selectFrom('challenge_step')
    .select(sql<number>`coalesce(max(number), 0) + 1`.as('number'))
    .where('authority_id', '=', authorityId)
    .where('challenge_id', '=', step.challenge_id)
    .executeTakeFirstOrThrow();
  await tables(tx)
    .insertInto('challenge_step')
    .values({ authority_id: authorityId, number, ...step })
    .execute();
  return number;
};

export const keepLimits = (tx: Tx, { authorityId }: Scope, limits: Limits) =>
  tables(tx)
    .insertInto('challenge_limit')
    .values(
      Object.entries(limits).map(([level, days]) => ({
        authority_id: authorityId,
        level: level as ChallengeLevel,
        working_days: days,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['authority_id', 'level'])
        .doUpdateSet(({ ref }) => ({ working_days: ref('excluded.working_days') })),
    )
    .execute();
