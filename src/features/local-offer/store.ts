import { type Insertable, sql, type Updateable } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { LocalOfferTables } from './tables.ts';

export const tables = (tx: Tx) => tx.withTables<LocalOfferTables>();

/** A row as it is written; whose it is comes from the scope. */
export type NewRow<Name extends keyof LocalOfferTables> = Omit<
  Insertable<LocalOfferTables[Name]>,
  'authority_id'
>;

/** Until this transaction ends nobody else adds an offer: its address is chosen among all that there are. */
export const lockOffers = (tx: Tx, { authorityId }: Scope) =>
  sql`SELECT pg_advisory_xact_lock(hashtextextended('hearth offers ' || ${authorityId}, 0))`.execute(tx);

export const insertOffer = (tx: Tx, { authorityId }: Scope, row: NewRow<'offer'>) =>
  tables(tx)
    .insertInto('offer')
    .values({ authority_id: authorityId, ...row })
    .execute();

type Changed = Omit<Updateable<LocalOfferTables['offer']>, 'authority_id' | 'id' | 'version'>;

/** Changes the version that was seen into the next one; false where somebody was faster. */
export const updateOffer = async (
  tx: Tx,
  { authorityId }: Scope,
  { id, seen }: { id: string; seen: number },
  changed: Changed,
): Promise<boolean> => {
  const { numUpdatedRows } = await tables(tx)
    .updateTable('offer')
    .set({ ...changed, version: seen + 1 })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
};

/** Notes that its owner was asked; nobody's change is in the way of that. */
export const noteAsked = (tx: Tx, { authorityId }: Scope, id: string, askedOn: string) =>
  tables(tx)
    .updateTable('offer')
    .set({ asked_on: askedOn })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();

/** Shows an offer to everybody as it is now. */
export const writeShownOffer = (tx: Tx, { authorityId }: Scope, { id, ...row }: NewRow<'offer_shown'>) =>
  tables(tx)
    .insertInto('offer_shown')
    .values({ authority_id: authorityId, id, ...row })
    .onConflict((conflict) => conflict.columns(['authority_id', 'id']).doUpdateSet(row))
    .execute();

export const deleteShownOffer = (tx: Tx, { authorityId }: Scope, id: string) =>
  tables(tx).deleteFrom('offer_shown').where('authority_id', '=', authorityId).where('id', '=', id).execute();

export const writeTranslation = (
  tx: Tx,
  { authorityId }: Scope,
  { words, english_sha256, ...key }: NewRow<'offer_translation'>,
) =>
  tables(tx)
    .insertInto('offer_translation')
    .values({ authority_id: authorityId, ...key, words, english_sha256 })
    .onConflict((conflict) =>
      conflict.columns(['authority_id', 'offer_id', 'language']).doUpdateSet({ words, english_sha256 }),
    )
    .execute();

export const writeLabels = (tx: Tx, { authorityId }: Scope, { language, words }: NewRow<'offer_label'>) =>
  tables(tx)
    .insertInto('offer_label')
    .values({ authority_id: authorityId, language, words })
    .onConflict((conflict) => conflict.columns(['authority_id', 'language']).doUpdateSet({ words }))
    .execute();

export const insertOfferLink = (tx: Tx, { authorityId }: Scope, row: NewRow<'offer_link'>) =>
  tables(tx)
    .insertInto('offer_link')
    .values({ authority_id: authorityId, ...row })
    .execute();

export const deleteOfferLinks = (tx: Tx, { authorityId }: Scope, offerId: string) =>
  tables(tx)
    .deleteFrom('offer_link')
    .where('authority_id', '=', authorityId)
    .where('offer_id', '=', offerId)
    .execute();

export const writeCheckMonths = (tx: Tx, { authorityId }: Scope, months: number) =>
  tables(tx)
    .insertInto('offer_setting')
    .values({ authority_id: authorityId, check_months: months })
    .onConflict((conflict) => conflict.column('authority_id').doUpdateSet({ check_months: months }))
    .execute();

/** Puts districts in place of all that there were. */
export const replaceDistricts = async (
  tx: Tx,
  { authorityId }: Scope,
  districts: readonly NewRow<'offer_district'>[],
): Promise<void> => {
  await tables(tx).deleteFrom('offer_district').where('authority_id', '=', authorityId).execute();
  if (districts.length > 0)
    await tables(tx)
      .insertInto('offer_district')
      .values(districts.map((row) => ({ authority_id: authorityId, ...row })))
      .execute();
};

export const insertNearMe = (tx: Tx, { authorityId }: Scope, row: NewRow<'near_me'>) =>
  tables(tx)
    .insertInto('near_me')
    .values({ authority_id: authorityId, ...row })
    .execute();

/** Settles what somebody told us of and waits; false where somebody was faster. */
export const settleNearMe = async (
  tx: Tx,
  { authorityId }: Scope,
  id: string,
  settled: { state: 'offered'; offer_id: string } | { state: 'left out' },
): Promise<boolean> => {
  const { numUpdatedRows } = await tables(tx)
    .updateTable('near_me')
    .set(settled)
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
};

/** Whether a service waits; nobody else settles it until this transaction ends. */
export const lockWaitingService = async (tx: Tx, { authorityId }: Scope, id: string): Promise<boolean> => {
  const waiting = await tables(tx)
    .selectFrom('near_me')
    .select('id')
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .forUpdate()
    .executeTakeFirst();
  return waiting !== undefined;
};
