import type { Insertable, Updateable } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { ParticipationTables } from './tables.ts';

export const tables = (tx: Tx) => tx.withTables<ParticipationTables>();

type Name = keyof ParticipationTables;
type Row<Of extends Name> = Omit<Insertable<ParticipationTables[Of]>, 'authority_id'>;
type Change<Of extends Name> = Omit<Updateable<ParticipationTables[Of]>, 'authority_id' | 'id'>;

/** Tables whose rows have an id of their own. */
type WithId =
  | 'young_person'
  | 'young_group'
  | 'involvement_request'
  | 'involvement_question'
  | 'inspection_finding';

export const insert = <Of extends Name>(tx: Tx, { authorityId }: Scope, table: Of, row: Row<Of>) =>
  tables(tx)
    .insertInto<Name>(table)
    .values({ authority_id: authorityId, ...row } as unknown as Insertable<ParticipationTables[Name]>)
    .execute();

/** Keeps a request that came, once by the form's own key; answers whether it was new. */
export const insertRequest = async (
  tx: Tx,
  { authorityId }: Scope,
  row: Row<'involvement_request'>,
): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await tables(tx)
    .insertInto('involvement_request')
    .values({ authority_id: authorityId, ...row })
    .onConflict((conflict) => conflict.columns(['authority_id', 'key']).doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
};

export const update = <Of extends WithId>(
  tx: Tx,
  { authorityId }: Scope,
  table: Of,
  id: string,
  changed: Change<Of>,
) =>
  tables(tx)
    .updateTable<WithId>(table)
    .set(changed as Updateable<ParticipationTables[WithId]>)
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();

/** Changes a group that is still at the version that was seen; answers whether it was. */
export const updateGroup = async (
  tx: Tx,
  { authorityId }: Scope,
  { id, seen }: { id: string; seen: number },
  changed: Change<'young_group'>,
): Promise<boolean> => {
  const { numUpdatedRows } = await tables(tx)
    .updateTable('young_group')
    .set({ ...changed, version: seen + 1 })
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
};

/** Keeps a request from changing until this transaction ends; whether there is one. */
export const lockRequest = (tx: Tx, { authorityId }: Scope, id: string) =>
  tables(tx)
    .selectFrom('involvement_request')
    .select(['id', 'state', 'took_place_on', 'said_on', 'chased'])
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

/** Keeps somebody from changing until this transaction ends. */
export const lockPerson = (tx: Tx, { authorityId }: Scope, id: string) =>
  tables(tx)
    .selectFrom('young_person')
    .select(['id', 'state', 'token_sha256', 'first_name'])
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

export const deletePerson = (tx: Tx, { authorityId }: Scope, id: string) =>
  tables(tx)
    .deleteFrom('young_person')
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();

/** Puts somebody into these groups and no others. */
export const setGroups = async (
  tx: Tx,
  { authorityId }: Scope,
  personId: string,
  groups: readonly string[],
): Promise<void> => {
  await tables(tx)
    .deleteFrom('young_member')
    .where('authority_id', '=', authorityId)
    .where('person_id', '=', personId)
    .execute();
  if (groups.length === 0) return;
  await tables(tx)
    .insertInto('young_member')
    .values(groups.map((group_id) => ({ authority_id: authorityId, person_id: personId, group_id })))
    .execute();
};

/** Who took part in a request is these and nobody else. */
export const setParts = async (
  tx: Tx,
  { authorityId }: Scope,
  requestId: string,
  parts: readonly Omit<Row<'involvement_part'>, 'request_id'>[],
): Promise<void> => {
  await tables(tx)
    .deleteFrom('involvement_part')
    .where('authority_id', '=', authorityId)
    .where('request_id', '=', requestId)
    .execute();
  await tables(tx)
    .insertInto('involvement_part')
    .values(parts.map((part) => ({ authority_id: authorityId, request_id: requestId, ...part })))
    .execute();
};

/** Writes an answer to a card that went to somebody, where it can still be answered on that day; whether it could. */
export const updateAnswer = async (
  tx: Tx,
  { authorityId }: Scope,
  { cardId, personId }: { cardId: string; personId: string },
  { answer, today }: { answer: 'yes' | 'no' | 'maybe'; today: string },
): Promise<boolean> => {
  const { numUpdatedRows } = await tables(tx)
    .updateTable('card_answer')
    .set({ answer, answered_on: today })
    .where('authority_id', '=', authorityId)
    .where('card_id', '=', cardId)
    .where('person_id', '=', personId)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('involvement_card')
          .select('involvement_card.id')
          .whereRef('involvement_card.authority_id', '=', 'card_answer.authority_id')
          .whereRef('involvement_card.id', '=', 'card_answer.card_id')
          .where('until_day', '>=', today),
      ),
    )
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
};

/** Writes a panel in its next version; false where that is there already. */
export const writePanel = async (
  tx: Tx,
  { authorityId }: Scope,
  row: Omit<Row<'interview_panel'>, 'version'>,
  seen: number,
): Promise<boolean> => {
  const written = await tables(tx)
    .insertInto('interview_panel')
    .values({ authority_id: authorityId, ...row, version: seen + 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['authority_id', 'request_id'])
        .doUpdateSet({ ...row, version: seen + 1 })
        .where('interview_panel.version', '=', seen),
    )
    .returning('version')
    .execute();
  return written.length > 0;
};

export const deleteFinding = (tx: Tx, { authorityId }: Scope, id: string) =>
  tables(tx)
    .deleteFrom('inspection_finding')
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .execute();

export const writeLimit = (tx: Tx, { authorityId }: Scope, limit: { most: number; months: number }) =>
  tables(tx)
    .insertInto('involvement_limit')
    .values({ authority_id: authorityId, ...limit })
    .onConflict((conflict) => conflict.column('authority_id').doUpdateSet(limit))
    .execute();

/** Shows what changed, or shows it as it is now. */
export const writeChanged = (tx: Tx, { authorityId }: Scope, row: Row<'involvement_changed'>) =>
  tables(tx)
    .insertInto('involvement_changed')
    .values({ authority_id: authorityId, ...row })
    .onConflict((conflict) => conflict.columns(['authority_id', 'request_id']).doUpdateSet(row))
    .execute();

export const deleteChanged = (tx: Tx, { authorityId }: Scope, requestId: string) =>
  tables(tx)
    .deleteFrom('involvement_changed')
    .where('authority_id', '=', authorityId)
    .where('request_id', '=', requestId)
    .execute();
