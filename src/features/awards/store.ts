import type { Insertable, Updateable } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { AwardTables } from './tables.ts';

export const tables = (tx: Tx) => tx.withTables<AwardTables>();

type Name = keyof AwardTables;
/** A row as it is written; whose it is comes from the scope. */
type NewRow<One extends Name> = Omit<Insertable<AwardTables[One]>, 'authority_id'>;
type Keys<One extends Name> = Partial<Omit<AwardTables[One], 'authority_id'>>;

export const insert = <One extends Name>(
  tx: Tx,
  { authorityId }: Scope,
  table: One,
  ...rows: NewRow<One>[]
) =>
  tables(tx)
    .insertInto<Name>(table)
    .values(
      rows.map((row) => ({ authority_id: authorityId, ...row }) as unknown as Insertable<AwardTables[Name]>),
    )
    .execute();

/** Changes the rows that hold all of `keys`. Answers how many there were. */
export const change = async <One extends Name>(
  tx: Tx,
  { authorityId }: Scope,
  table: One,
  keys: Keys<One>,
  changed: Updateable<AwardTables[One]>,
): Promise<number> => {
  const { numUpdatedRows } = await tables(tx)
    .updateTable<Name>(table)
    .set(changed as Updateable<AwardTables[Name]>)
    .where((eb) => eb.and({ authority_id: authorityId, ...keys }))
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
};

/** Takes away the rows that hold all of `keys`. */
export const remove = <One extends Name>(tx: Tx, { authorityId }: Scope, table: One, keys: Keys<One>) =>
  tables(tx)
    .deleteFrom<Name>(table)
    .where((eb) => eb.and({ authority_id: authorityId, ...keys }))
    .execute();

/** The number of the next nomination of a year; the year is locked. */
export const nextNomination = async (tx: Tx, { authorityId }: Scope, yearId: string): Promise<number> => {
  const { last } = await tables(tx)
    .selectFrom('nomination')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('authority_id', '=', authorityId)
    .where('year_id', '=', yearId)
    .executeTakeFirstOrThrow();
  return Number(last ?? 0) + 1;
};

/** The number of the next entry of a round; the round is locked. */
export const nextEntry = async (tx: Tx, { authorityId }: Scope, roundId: string): Promise<number> => {
  const { last } = await tables(tx)
    .selectFrom('reward_entry')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('authority_id', '=', authorityId)
    .where('round_id', '=', roundId)
    .executeTakeFirstOrThrow();
  return Number(last ?? 0) + 1;
};
