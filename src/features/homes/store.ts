import type { Insertable, Updateable } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { HomesTables } from './tables.ts';

export const tables = (tx: Tx) => tx.withTables<HomesTables>();

/** A row as it is written; whose it is comes from the scope. */
export type NewRow<Name extends keyof HomesTables> = Omit<Insertable<HomesTables[Name]>, 'authority_id'>;

export const insert = <Name extends keyof HomesTables>(
  tx: Tx,
  { authorityId }: Scope,
  table: Name,
  row: NewRow<Name>,
) =>
  tables(tx)
    .insertInto<keyof HomesTables>(table)
    .values({ authority_id: authorityId, ...row } as unknown as Insertable<HomesTables[keyof HomesTables]>)
    .execute();

/** Tables whose rows are changed in versions. */
export type Versioned =
  | 'care_leaver'
  | 'home_stay'
  | 'panel_case'
  | 'housing_request'
  | 'house_project'
  | 'house_project_member'
  | 'commissioned_home';

type Changed<Name extends Versioned> = Omit<Updateable<HomesTables[Name]>, 'authority_id' | 'id' | 'version'>;

/** Changes the version that was seen into the next one; false where somebody was faster. */
export const change = async <Name extends Versioned>(
  tx: Tx,
  { authorityId }: Scope,
  table: Name,
  { id, seen }: { id: string; seen: number },
  changed: Changed<Name>,
): Promise<boolean> => {
  const rows = await tables(tx)
    .updateTable<Versioned>(table)
    .set({ ...changed, version: seen + 1 } as Updateable<HomesTables[Versioned]>)
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .where('version', '=', seen)
    .returning('version')
    .execute();
  return rows.length > 0;
};

/** Takes away the version that was seen; false where somebody changed it meanwhile. */
export const remove = async (
  tx: Tx,
  { authorityId }: Scope,
  table: Versioned,
  { id, seen }: { id: string; seen: number },
): Promise<boolean> => {
  const rows = await tables(tx)
    .deleteFrom<Versioned>(table)
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .where('version', '=', seen)
    .returning('id')
    .execute();
  return rows.length > 0;
};

export const deleteStep = (tx: Tx, { authorityId }: Scope, caseId: string, number: number) =>
  tables(tx)
    .deleteFrom('panel_step')
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .where('number', '=', number)
    .execute();

export const keepReviewWeeks = (tx: Tx, { authorityId }: Scope, weeks: number) =>
  tables(tx)
    .insertInto('panel_setting')
    .values({ authority_id: authorityId, review_weeks: weeks })
    .onConflict((conflict) => conflict.column('authority_id').doUpdateSet({ review_weeks: weeks }))
    .execute();

/** What was told of a day; told again of the same day it takes its place. */
export const keepPlaces = (tx: Tx, { authorityId }: Scope, row: NewRow<'home_places'>) =>
  tables(tx)
    .insertInto('home_places')
    .values({ authority_id: authorityId, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(['authority_id', 'home_id', 'day'])
        .doUpdateSet({ places: row.places, free: row.free, by_name: row.by_name }),
    )
    .execute();

/** Writes a promise in its next version; false where that is there already. */
export const keepPromise = async (
  tx: Tx,
  { authorityId }: Scope,
  { version, ...row }: NewRow<'district_promise'>,
): Promise<boolean> => {
  const written = await tables(tx)
    .insertInto('district_promise')
    .values({ authority_id: authorityId, version, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(['authority_id', 'district', 'since'])
        .doUpdateSet({ ...row, version })
        .where('district_promise.version', '=', version - 1),
    )
    .returning('version')
    .execute();
  return written.length > 0;
};

export const deletePromise = async (
  tx: Tx,
  { authorityId }: Scope,
  { district, since, version }: Pick<NewRow<'district_promise'>, 'district' | 'since' | 'version'>,
): Promise<boolean> => {
  const rows = await tables(tx)
    .deleteFrom('district_promise')
    .where('authority_id', '=', authorityId)
    .where('district', '=', district)
    .where('since', '=', since)
    .where('version', '=', version)
    .returning('district')
    .execute();
  return rows.length > 0;
};

export const deleteFile = (tx: Tx, { authorityId }: Scope, id: string) =>
  tables(tx).deleteFrom('homes_file').where('authority_id', '=', authorityId).where('id', '=', id).execute();

/** Forgets the files that came before a day (ISO). */
export const deleteFilesBefore = (tx: Tx, { authorityId }: Scope, day: string) =>
  tables(tx)
    .deleteFrom('homes_file')
    .where('authority_id', '=', authorityId)
    .where('brought_on', '<', day)
    .execute();
