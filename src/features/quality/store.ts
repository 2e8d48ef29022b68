import { type Insertable, sql, type Updateable } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { QualityTables } from './tables.ts';

export const tables = (tx: Tx) => tx.withTables<QualityTables>();

type NewRow<Name extends keyof QualityTables> = Omit<Insertable<QualityTables[Name]>, 'authority_id'>;

/** Until this transaction ends nobody else writes records of that kind: what depends on all of them can be decided. */
export const lockKind = (tx: Tx, { authorityId }: Scope, kind: string) =>
  sql`SELECT pg_advisory_xact_lock(hashtextextended('hearth ' || ${kind} || ' ' || ${authorityId}, 0))`.execute(
    tx,
  );

export const insertRecord = (tx: Tx, { authorityId }: Scope, row: NewRow<'service_record'>) =>
  tables(tx)
    .insertInto('service_record')
    .values({ authority_id: authorityId, ...row })
    .execute();

/** Changes a record where nobody else did since that version, and counts it up. Answers whether it did. */
export const updateSeenRecord = async (
  tx: Tx,
  { authorityId }: Scope,
  { id, version }: { id: string; version: number },
  changed: Omit<Updateable<QualityTables['service_record']>, 'authority_id' | 'id' | 'version'>,
): Promise<boolean> => {
  const { numUpdatedRows } = await tables(tx)
    .updateTable('service_record')
    .set({ ...changed, version: version + 1 })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
};

/** Asks for a second look, or somebody else for it. */
export const askModeration = (
  tx: Tx,
  { authorityId }: Scope,
  {
    record_id,
    ...asked
  }: Pick<NewRow<'audit_moderation'>, 'record_id' | 'second_id' | 'second_name' | 'asked_on'>,
) =>
  tables(tx)
    .insertInto('audit_moderation')
    .values({ authority_id: authorityId, record_id, ...asked, agreed_by: '', reason: '' })
    .onConflict((conflict) => conflict.columns(['authority_id', 'record_id']).doUpdateSet(asked))
    .execute();

export const updateModeration = (
  tx: Tx,
  { authorityId }: Scope,
  recordId: string,
  changed: Omit<Updateable<QualityTables['audit_moderation']>, 'authority_id' | 'record_id'>,
) =>
  tables(tx)
    .updateTable('audit_moderation')
    .set(changed)
    .where('authority_id', '=', authorityId)
    .where('record_id', '=', recordId)
    .execute();

/** Adds a setting under its number; false where that number is taken, because somebody else was faster. */
export const insertSetting = async (
  tx: Tx,
  { authorityId }: Scope,
  row: NewRow<'service_setting'>,
): Promise<boolean> => {
  const added = await tables(tx)
    .insertInto('service_setting')
    .values({ authority_id: authorityId, ...row })
    .onConflict((conflict) => conflict.doNothing())
    .returning('number')
    .execute();
  return added.length > 0;
};
