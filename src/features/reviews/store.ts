import { type Insertable, sql, type Updateable } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { ReviewTables } from './tables.ts';

export const tables = (tx: Tx) => tx.withTables<ReviewTables>();

/** A row as it is written; whose it is comes from the scope. */
export type NewRow<Name extends keyof ReviewTables> = Omit<Insertable<ReviewTables[Name]>, 'authority_id'>;

/** Waits until nobody else gives a child its reference: two that are written at once are never given the same one. */
export const lockReferences = (tx: Tx, { authorityId }: Scope) =>
  sql`SELECT pg_advisory_xact_lock(hashtextextended('hearth references of children ' || ${authorityId}, 0))`.execute(
    tx,
  );

export const insertChild = (tx: Tx, { authorityId }: Scope, row: NewRow<'child'>) =>
  tables(tx)
    .insertInto('child')
    .values({ authority_id: authorityId, ...row })
    .execute();

export const updateChild = (
  tx: Tx,
  { authorityId }: Scope,
  id: string,
  changed: Omit<Updateable<ReviewTables['child']>, 'authority_id' | 'id'>,
) =>
  tables(tx)
    .updateTable('child')
    .set(changed)
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();
