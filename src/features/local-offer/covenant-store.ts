import type { Insertable } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { CovenantTables } from './tables.ts';

export const covenantTables = (tx: Tx) => tx.withTables<CovenantTables>();

type Row<Name extends keyof CovenantTables> = Omit<Insertable<CovenantTables[Name]>, 'authority_id'>;
type Change<Name extends keyof CovenantTables> = Partial<Omit<Row<Name>, 'id' | 'version'>>;
type Versioned = 'covenant_signatory' | 'covenant_pledge' | 'covenant_job';

export const insertSignatory = (tx: Tx, { authorityId }: Scope, row: Row<'covenant_signatory'>) =>
  covenantTables(tx)
    .insertInto('covenant_signatory')
    .values({ authority_id: authorityId, ...row })
    .execute();

export const writeContact = (tx: Tx, { authorityId }: Scope, signatoryId: string, contact: string) =>
  covenantTables(tx)
    .insertInto('covenant_contact')
    .values({ authority_id: authorityId, signatory_id: signatoryId, contact })
    .onConflict((conflict) => conflict.columns(['authority_id', 'signatory_id']).doUpdateSet({ contact }))
    .execute();

export const insertPledge = (tx: Tx, { authorityId }: Scope, row: Row<'covenant_pledge'>) =>
  covenantTables(tx)
    .insertInto('covenant_pledge')
    .values({ authority_id: authorityId, ...row })
    .execute();

export const writeCounts = (tx: Tx, { authorityId }: Scope, row: Row<'covenant_count'>) =>
  covenantTables(tx)
    .insertInto('covenant_count')
    .values({ authority_id: authorityId, ...row })
    .onConflict((conflict) => conflict.columns(['authority_id', 'pledge_id']).doUpdateSet(row))
    .execute();

export const insertJob = (tx: Tx, { authorityId }: Scope, row: Row<'covenant_job'>) =>
  covenantTables(tx)
    .insertInto('covenant_job')
    .values({ authority_id: authorityId, ...row })
    .execute();

export const writeJobCount = (tx: Tx, { authorityId }: Scope, row: Row<'covenant_job_count'>) =>
  covenantTables(tx)
    .insertInto('covenant_job_count')
    .values({ authority_id: authorityId, ...row })
    .onConflict((conflict) => conflict.columns(['authority_id', 'job_id']).doUpdateSet(row))
    .execute();

export const insertNote = (tx: Tx, { authorityId }: Scope, row: Row<'covenant_note'>) =>
  covenantTables(tx)
    .insertInto('covenant_note')
    .values({ authority_id: authorityId, ...row })
    .execute();

/** Changes the version that was seen into the next one; false where somebody was faster. */
export const updateSeen = async <Name extends Versioned>(
  tx: Tx,
  { authorityId }: Scope,
  table: Name,
  { id, seen }: { id: string; seen: number },
  changed: Change<Name>,
): Promise<boolean> => {
  const { numUpdatedRows } = await covenantTables(tx)
    .updateTable<Versioned>(table)
    .set({ ...changed, version: seen + 1 })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
};

/** Writes down that a member was asked for an employer of a ward; false where they were before. */
export const insertAsked = async (
  tx: Tx,
  { authorityId }: Scope,
  row: Row<'covenant_asked'>,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await covenantTables(tx)
    .insertInto('covenant_asked')
    .values({ authority_id: authorityId, ...row })
    .onConflict((conflict) => conflict.columns(['authority_id', 'person_id', 'ward']).doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
};

/** Writes down whom a member brought; false where they brought somebody already. */
export const updateBrought = async (
  tx: Tx,
  { authorityId }: Scope,
  id: string,
  brought: { signatory_id: string; brought_on: string },
): Promise<boolean> => {
  const { numUpdatedRows } = await covenantTables(tx)
    .updateTable('covenant_asked')
    .set(brought)
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .where('brought_on', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
};

/** Takes back whom a member brought; false where they brought nobody. */
export const clearBrought = async (tx: Tx, { authorityId }: Scope, id: string): Promise<boolean> => {
  const { numUpdatedRows } = await covenantTables(tx)
    .updateTable('covenant_asked')
    .set({ signatory_id: null, brought_on: null })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .where('brought_on', 'is not', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
};
