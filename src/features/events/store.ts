import type { Insertable, Updateable } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Standing, Way } from './rules/places.ts';
import type { EventTables } from './tables.ts';

export const tables = (tx: Tx) => tx.withTables<EventTables>();

type Row<Name extends keyof EventTables> = Omit<Insertable<EventTables[Name]>, 'authority_id'>;
type Changes<Name extends keyof EventTables> = Omit<Updateable<EventTables[Name]>, 'authority_id'>;

/** A way of an event as it is under the lock. */
export type LockedWay = { way: Way; places: number; taken: number; waiting: number; nextNumber: number };

/**
 * The ways of an event, locked until the transaction is over: whoever changes who has a place begins here, so of two at
 * once one waits for the other.
 */
export const lockWays = (tx: Tx, { authorityId }: Scope, eventId: string): Promise<LockedWay[]> =>
  tables(tx)
    .selectFrom('event_way')
    .select(['way', 'places', 'taken', 'waiting', 'next_number as nextNumber'])
    .where('authority_id', '=', authorityId)
    .where('event_id', '=', eventId)
    .orderBy('way')
    .forUpdate()
    .execute();

export const insertEvent = async (
  tx: Tx,
  { authorityId }: Scope,
  row: Row<'event'>,
  inside: { place: string; link: string },
  places: Readonly<Record<Way, number>>,
): Promise<void> => {
  await tables(tx)
    .insertInto('event')
    .values({ authority_id: authorityId, ...row })
    .execute();
  await tables(tx)
    .insertInto('event_inside')
    .values({ authority_id: authorityId, event_id: row.id, ...inside })
    .execute();
  const empty = { taken: 0, waiting: 0, came: 0, next_number: 1 };
  await tables(tx)
    .insertInto('event_way')
    .values(
      (['in person', 'online'] as const).map((way) => ({
        authority_id: authorityId,
        event_id: row.id,
        way,
        places: places[way],
        ...empty,
      })),
    )
    .execute();
};

/** Changes an event that is still at `version`. Answers whether it was. */
export const updateEvent = async (
  tx: Tx,
  { authorityId }: Scope,
  { id, version }: { id: string; version: number },
  changes: Changes<'event'>,
): Promise<boolean> => {
  const { numUpdatedRows } = await tables(tx)
    .updateTable('event')
    .set({ ...changes, version: version + 1 })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
};

export const updateInside = (
  tx: Tx,
  { authorityId }: Scope,
  eventId: string,
  inside: { place: string; link: string },
) =>
  tables(tx)
    .updateTable('event_inside')
    .set(inside)
    .where('authority_id', '=', authorityId)
    .where('event_id', '=', eventId)
    .execute();

/** Counts a way anew, under its lock: `by` is what is added to each number; `places` sets that one. */
export const updateWay = (
  tx: Tx,
  { authorityId }: Scope,
  { eventId, way }: { eventId: string; way: Way },
  by: Partial<Record<'taken' | 'waiting' | 'came' | 'next_number', number>> & { places?: number },
) =>
  tables(tx)
    .updateTable('event_way')
    .set(({ eb }) => ({
      taken: eb('taken', '+', by.taken ?? 0),
      waiting: eb('waiting', '+', by.waiting ?? 0),
      came: eb('came', '+', by.came ?? 0),
      next_number: eb('next_number', '+', by.next_number ?? 0),
      ...(by.places !== undefined && { places: by.places }),
    }))
    .where('authority_id', '=', authorityId)
    .where('event_id', '=', eventId)
    .where('way', '=', way)
    .execute();

export const insertSignUp = (tx: Tx, { authorityId }: Scope, row: Row<'event_signup'>) =>
  tables(tx)
    .insertInto('event_signup')
    .values({ authority_id: authorityId, ...row })
    .execute();

export const updateSignUp = (
  tx: Tx,
  { authorityId }: Scope,
  id: string,
  changes: Changes<'event_signup'> & { standing?: Standing },
) =>
  tables(tx)
    .updateTable('event_signup')
    .set(changes)
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();

export const insertLink = (tx: Tx, { authorityId }: Scope, row: Row<'event_link'>) =>
  tables(tx)
    .insertInto('event_link')
    .values({ authority_id: authorityId, ...row })
    .execute();

/** Notes that somebody is told something; answers whether they were not yet. */
export const insertTold = async (
  tx: Tx,
  { authorityId }: Scope,
  row: Row<'event_told'>,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tables(tx)
    .insertInto('event_told')
    .values({ authority_id: authorityId, ...row })
    .onConflict((conflict) => conflict.columns(['authority_id', 'signup_id', 'holder', 'why']).doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
};

export const updateTold = (tx: Tx, { authorityId }: Scope, id: string, doneOn: string | null) =>
  tables(tx)
    .updateTable('event_told')
    .set({ done_on: doneOn })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();

/** Keeps a score; sent twice by one form it is kept once. Answers whether it was new. */
export const insertScore = async (
  tx: Tx,
  { authorityId }: Scope,
  row: Row<'event_score'>,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tables(tx)
    .insertInto('event_score')
    .values({ authority_id: authorityId, ...row })
    .onConflict((conflict) => conflict.columns(['authority_id', 'key']).doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
};

/** Keeps a picture, and shows it as long as these consents stand. */
export const insertPicture = async (
  tx: Tx,
  { authorityId }: Scope,
  row: Row<'event_picture'>,
  consentIds: readonly string[],
): Promise<void> => {
  const { id, event_id, says } = row;
  await tables(tx)
    .insertInto('event_picture')
    .values({ authority_id: authorityId, ...row })
    .execute();
  await tables(tx)
    .insertInto('event_picture_shown')
    .values({ authority_id: authorityId, picture_id: id, event_id, says })
    .execute();
  if (consentIds.length === 0) return;
  await tables(tx)
    .insertInto('event_picture_consent')
    .values(consentIds.map((consent_id) => ({ authority_id: authorityId, picture_id: id, consent_id })))
    .execute();
};

/** Takes a picture away for good. */
export const deletePicture = async (tx: Tx, { authorityId }: Scope, id: string): Promise<void> => {
  await tables(tx)
    .deleteFrom('event_picture_shown')
    .where('authority_id', '=', authorityId)
    .where('picture_id', '=', id)
    .execute();
  await tables(tx)
    .deleteFrom('event_picture')
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();
};

/** Forgets everybody who signed up for events before a day (ISO); the numbers of the events stay. Answers how many went. */
export const deletePeople = async (tx: Tx, { authorityId }: Scope, before: string): Promise<number> => {
  const { numDeletedRows } = await tables(tx)
    .deleteFrom('event_signup')
    .where('authority_id', '=', authorityId)
    .where('event_id', 'in', (eb) =>
      eb.selectFrom('event').select('id').where('authority_id', '=', authorityId).where('day', '<', before),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
};
