import type { Insertable, Updateable } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { KeptTie, Tie } from './rules/tie.ts';
import type { AskTables } from './tables.ts';

export const tables = (tx: Tx) => tx.withTables<AskTables>();

export type Row<Name extends keyof AskTables> = Omit<Insertable<AskTables[Name]>, 'authority_id'>;

/** Keeps an ask, once for what it was taken up from. Answers whether it is new. */
export const insertAsk = async (tx: Tx, { authorityId }: Scope, row: Row<'ask'>): Promise<boolean> => {
  const done = await tables(tx)
    .insertInto('ask')
    .values({ authority_id: authorityId, ...row })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
};

export const updateAsk = (
  tx: Tx,
  { authorityId }: Scope,
  id: string,
  changed: Omit<Updateable<AskTables['ask']>, 'authority_id' | 'id'>,
) =>
  tables(tx)
    .updateTable('ask')
    .set(changed)
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();

/** Holds an ask until the transaction ends, so that what happens to it happens one after the other. False where there is none. */
export const holdAsk = async (tx: Tx, { authorityId }: Scope, id: string): Promise<boolean> =>
  (await tables(tx)
    .selectFrom('ask')
    .select('id')
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()) !== undefined;

/** Adds a step behind those that there are. The ask has to be held. */
export const addStep = async (
  tx: Tx,
  { authorityId }: Scope,
  row: Omit<Row<'ask_step'>, 'position'>,
): Promise<void> => {
  const { steps } = await tables(tx)
    .selectFrom('ask_step')
    .select(({ fn }) => fn.countAll<string>().as('steps'))
    .where('authority_id', '=', authorityId)
    .where('ask_id', '=', row.ask_id)
    .executeTakeFirstOrThrow();
  await tables(tx)
    .insertInto('ask_step')
    .values({ authority_id: authorityId, ...row, position: Number(steps) })
    .execute();
};

export const updateStep = (tx: Tx, { authorityId }: Scope, id: string, words: string) =>
  tables(tx)
    .updateTable('ask_step')
    .set({ words })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();

export const writeOwner = (tx: Tx, { authorityId }: Scope, row: Row<'ask_owner'>) =>
  tables(tx)
    .insertInto('ask_owner')
    .values({ authority_id: authorityId, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(['authority_id', 'ask_id'])
        .doUpdateSet({ person_id: row.person_id, given_on: row.given_on }),
    )
    .execute();

/** Keeps which action the team thinks of, in place of what it wrote before. */
export const writeSuggestion = (tx: Tx, { authorityId }: Scope, row: Row<'ask_suggestion'>) =>
  tables(tx)
    .insertInto('ask_suggestion')
    .values({ authority_id: authorityId, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(['authority_id', 'ask_id'])
        .doUpdateSet({ words: row.words, suggested_on: row.suggested_on }),
    )
    .execute();

/** Takes a suggestion away. False where there is none. */
export const deleteSuggestion = async (tx: Tx, { authorityId }: Scope, askId: string): Promise<boolean> => {
  const { numDeletedRows } = await tables(tx)
    .deleteFrom('ask_suggestion')
    .where('authority_id', '=', authorityId)
    .where('ask_id', '=', askId)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
};

export const insertAuthor = (tx: Tx, { authorityId }: Scope, row: Row<'ask_author'>) =>
  tables(tx)
    .insertInto('ask_author')
    .values({ authority_id: authorityId, ...row })
    .execute();

/** Counts a form once. Answers how many there are now, or null where it was counted before. The ask has to be held. */
export const addSupport = async (
  tx: Tx,
  { authorityId }: Scope,
  askId: string,
  key: string,
): Promise<number | null> => {
  const done = await tables(tx)
    .insertInto('ask_support')
    .values({ authority_id: authorityId, ask_id: askId, key })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if ((done.numInsertedOrUpdatedRows ?? 0n) === 0n) return null;
  const { all } = await tables(tx)
    .selectFrom('ask_support')
    .select(({ fn }) => fn.countAll<string>().as('all'))
    .where('authority_id', '=', authorityId)
    .where('ask_id', '=', askId)
    .executeTakeFirstOrThrow();
  return Number(all);
};

/** Keeps a tie. False where there is the same already. */
export const insertTie = async (
  tx: Tx,
  { authorityId }: Scope,
  askId: string,
  { kind, about, label, tiedOn }: KeptTie,
): Promise<boolean> => {
  const done = await tables(tx)
    .insertInto('ask_tie')
    .values({ authority_id: authorityId, ask_id: askId, kind, about, label, tied_on: tiedOn })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
};

/** Takes a tie away. False where there is none. */
export const deleteTie = async (
  tx: Tx,
  { authorityId }: Scope,
  askId: string,
  { kind, about }: Tie,
): Promise<boolean> => {
  const { numDeletedRows } = await tables(tx)
    .deleteFrom('ask_tie')
    .where('authority_id', '=', authorityId)
    .where('ask_id', '=', askId)
    .where('kind', '=', kind)
    .where('about', '=', about)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
};
