import type { Insertable, Updateable } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { ConferenceTables } from './tables.ts';

export const tables = (tx: Tx) => tx.withTables<ConferenceTables>();

type Written = 'conference_family' | 'conference' | 'conference_appeal' | 'conference_answer';
type Row<Name extends Written> = Omit<Insertable<ConferenceTables[Name]>, 'authority_id'>;
type Versioned = Exclude<Written, 'conference_answer'>;
type Change<Name extends Versioned> = Omit<
  Updateable<ConferenceTables[Name]>,
  'authority_id' | 'id' | 'version'
>;
/** A row at the version that somebody saw. */
type Seen = { id: string; version: number };

export const insertFamily = (tx: Tx, { authorityId }: Scope, row: Row<'conference_family'>) =>
  tables(tx)
    .insertInto('conference_family')
    .values({ authority_id: authorityId, ...row })
    .execute();

/** Changes a family that is still at the version that was seen; answers whether it was. */
export const updateFamily = async (
  tx: Tx,
  { authorityId }: Scope,
  { id, version }: Seen,
  changed: Change<'conference_family'>,
): Promise<boolean> => {
  const { numUpdatedRows } = await tables(tx)
    .updateTable('conference_family')
    .set({ ...changed, version: version + 1 })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
};

/** Keeps a family's conferences from being planned by anybody else until this transaction ends. */
export const lockFamily = (tx: Tx, { authorityId }: Scope, id: string) =>
  tables(tx)
    .selectFrom('conference_family')
    .select('id')
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

export const insertConference = (tx: Tx, { authorityId }: Scope, row: Row<'conference'>) =>
  tables(tx)
    .insertInto('conference')
    .values({ authority_id: authorityId, ...row })
    .execute();

/** Changes a conference that is still at the version that was seen; answers whether it was. */
export const updateConference = async (
  tx: Tx,
  { authorityId }: Scope,
  { id, version }: Seen,
  changed: Change<'conference'>,
): Promise<boolean> => {
  const { numUpdatedRows } = await tables(tx)
    .updateTable('conference')
    .set({ ...changed, version: version + 1 })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
};

export const insertAppeal = (tx: Tx, { authorityId }: Scope, row: Row<'conference_appeal'>) =>
  tables(tx)
    .insertInto('conference_appeal')
    .values({ authority_id: authorityId, ...row })
    .execute();

/** Changes an appeal that is still at the version that was seen; answers whether it was. */
export const updateAppeal = async (
  tx: Tx,
  { authorityId }: Scope,
  { id, version }: Seen,
  changed: Change<'conference_appeal'>,
): Promise<boolean> => {
  const { numUpdatedRows } = await tables(tx)
    .updateTable('conference_appeal')
    .set({ ...changed, version: version + 1 })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
};

/** Takes away what was written down in error; the log keeps that it was there. */
export const deleteRow = (
  tx: Tx,
  { authorityId }: Scope,
  table: 'conference_appeal' | 'conference_answer',
  id: string,
) => tables(tx).deleteFrom(table).where('authority_id', '=', authorityId).where('id', '=', id).execute();

/** Puts a link in the place of the one that a conference had. */
export const writeLink = async (
  tx: Tx,
  { authorityId }: Scope,
  link: Omit<Insertable<ConferenceTables['conference_link']>, 'authority_id'>,
): Promise<void> => {
  const { conference_id, ...content } = link;
  await tables(tx)
    .insertInto('conference_link')
    .values({ authority_id: authorityId, ...link })
    .onConflict((conflict) => conflict.columns(['authority_id', 'conference_id']).doUpdateSet(content))
    .execute();
};

/** Takes one answer off what a link still takes; answers whether there was one left. */
export const useLink = async (tx: Tx, { authorityId }: Scope, tokenSha256: string): Promise<boolean> => {
  const { numUpdatedRows } = await tables(tx)
    .updateTable('conference_link')
    .set((eb) => ({ answers_left: eb('answers_left', '-', 1) }))
    .where('authority_id', '=', authorityId)
    .where('token_sha256', '=', tokenSha256)
    .where('answers_left', '>', 0)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
};

export const insertAnswer = (tx: Tx, { authorityId }: Scope, row: Row<'conference_answer'>) =>
  tables(tx)
    .insertInto('conference_answer')
    .values({ authority_id: authorityId, ...row })
    .execute();

/** Sets what of somebody's words is shown, where they still wait to be read. */
export const updateWords = async (
  tx: Tx,
  { authorityId }: Scope,
  id: string,
  words: Pick<ConferenceTables['conference_answer'], 'words' | 'words_state'>,
): Promise<boolean> => {
  const { numUpdatedRows } = await tables(tx)
    .updateTable('conference_answer')
    .set(words)
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .where('words_state', '=', 'waiting')
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
};
