import type { Insertable } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Content } from './rules/edition.ts';
import type { EditionTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<EditionTables>();

type Row<Name extends keyof EditionTables> = Omit<
  Insertable<EditionTables[Name]>,
  'authority_id' | 'content'
> & {
  content: Content;
};

const kept = <R extends { content: Content }>({ authorityId }: Scope, row: R) => ({
  ...row,
  authority_id: authorityId,
  content: JSON.stringify(row.content),
});

/** Begins a page; where one of that meeting and kind is there already, nothing happens. Answers whether it was new. */
export const insertEdition = async (tx: Tx, scope: Scope, row: Row<'edition'>): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tables(tx)
    .insertInto('edition')
    .values(kept(scope, row))
    .onConflict((conflict) => conflict.columns(['authority_id', 'meeting_id', 'kind']).doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
};

/** Holds a page until the transaction ends. */
export const lockEdition = (tx: Tx, { authorityId }: Scope, id: string) =>
  tables(tx)
    .selectFrom('edition')
    .select('id')
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .forUpdate()
    .execute();

/** The id of a meeting's page of that kind, which is there. */
export const idOfEdition = async (
  tx: Tx,
  { authorityId }: Scope,
  { meeting_id, kind }: Pick<Row<'edition'>, 'meeting_id' | 'kind'>,
): Promise<string> =>
  (
    await tables(tx)
      .selectFrom('edition')
      .select('id')
      .where('authority_id', '=', authorityId)
      .where('meeting_id', '=', meeting_id)
      .where('kind', '=', kind)
      .executeTakeFirstOrThrow()
  ).id;

export const updateWords = (
  tx: Tx,
  { authorityId }: Scope,
  id: string,
  { content, ...row }: Pick<Row<'edition'>, 'content' | 'revision' | 'saved_by' | 'saved_at'>,
) =>
  tables(tx)
    .updateTable('edition')
    .set({ ...row, content: JSON.stringify(content) })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();

export const updateSent = (
  tx: Tx,
  { authorityId }: Scope,
  id: string,
  sent: { slug: string; told: string[] },
) =>
  tables(tx)
    .updateTable('edition')
    .set(sent)
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();

export const insertVersion = (tx: Tx, scope: Scope, row: Row<'edition_version'>) =>
  tables(tx).insertInto('edition_version').values(kept(scope, row)).execute();

/** Shows a page to everybody, or shows it as it is now. */
export const writePublic = (tx: Tx, scope: Scope, row: Row<'public_edition'>) => {
  const { edition_id: _, slug: __, sent_on: ___, authority_id: ____, ...changed } = kept(scope, row);
  return tables(tx)
    .insertInto('public_edition')
    .values(kept(scope, row))
    .onConflict((conflict) => conflict.columns(['authority_id', 'edition_id']).doUpdateSet(changed))
    .execute();
};

/** Takes a page off. Answers whether it was public. */
export const deletePublic = async (tx: Tx, { authorityId }: Scope, id: string): Promise<boolean> => {
  const { numDeletedRows } = await tables(tx)
    .deleteFrom('public_edition')
    .where('authority_id', '=', authorityId)
    .where('edition_id', '=', id)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
};
