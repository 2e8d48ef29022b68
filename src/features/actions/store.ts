import { sql } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Addressee, Entry, RecommendationAnswer } from './rules/action.ts';
import type { KeptEvidence } from './rules/evidence.ts';
import type { ActionTables } from './tables.ts';

export const tables = (tx: Tx) => tx.withTables<ActionTables>();

type ActionRow = Omit<ActionTables['action'], 'authority_id' | 'closed_on'>;

export const insertAction = (tx: Tx, scope: Scope, row: ActionRow) =>
  tables(tx)
    .insertInto('action')
    .values({ authority_id: scope.authorityId, closed_on: null, ...row })
    .execute();

type Changed = Partial<
  Pick<ActionTables['action'], 'owner_id' | 'owner_name' | 'due' | 'open_since' | 'closed_on'>
>;

export const updateAction = (tx: Tx, scope: Scope, id: string, changed: Changed) =>
  tables(tx)
    .updateTable('action')
    .set(changed)
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();

/** Keeps an action from being changed by anybody else until this transaction ends: decide only on what was read after. */
export const lockAction = (tx: Tx, scope: Scope, id: string) =>
  tables(tx)
    .selectFrom('action')
    .select('id')
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

export const insertRecommendation = (tx: Tx, scope: Scope, actionId: string, addressee: Addressee) =>
  tables(tx)
    .insertInto('recommendation')
    .values({ authority_id: scope.authorityId, action_id: actionId, addressee })
    .execute();

type ChangedRecommendation = {
  sent_on?: string;
  answer?: RecommendationAnswer | null;
  reasons?: string;
  answered_on?: string | null;
};

export const updateRecommendation = (
  tx: Tx,
  scope: Scope,
  actionId: string,
  changed: ChangedRecommendation,
) =>
  tables(tx)
    .updateTable('recommendation')
    .set(changed)
    .where('authority_id', '=', scope.authorityId)
    .where('action_id', '=', actionId)
    .execute();

const nextPosition = sql<number>`coalesce(max(position), 0) + 1`;

/** Adds to the history of an action. Answers the place of the entry in it. */
export const insertEntry = async (
  tx: Tx,
  scope: Scope,
  actionId: string,
  entry: Entry & { byId: string | null },
): Promise<number> => {
  const { position } = await tables(tx)
    .selectFrom('action_entry')
    .select(nextPosition.as('position'))
    .where('authority_id', '=', scope.authorityId)
    .where('action_id', '=', actionId)
    .executeTakeFirstOrThrow();
  const { byId, by, ...rest } = entry;
  await tables(tx)
    .insertInto('action_entry')
    .values({
      authority_id: scope.authorityId,
      action_id: actionId,
      position,
      by_id: byId,
      by_name: by,
      ...rest,
    })
    .execute();
  return position;
};

export const insertEvidence = async (
  tx: Tx,
  scope: Scope,
  actionId: string,
  { fileSha256, fileName, by, ...rest }: KeptEvidence,
): Promise<void> => {
  const { position } = await tables(tx)
    .selectFrom('evidence')
    .select(nextPosition.as('position'))
    .where('authority_id', '=', scope.authorityId)
    .where('action_id', '=', actionId)
    .executeTakeFirstOrThrow();
  await tables(tx)
    .insertInto('evidence')
    .values({
      authority_id: scope.authorityId,
      action_id: actionId,
      position,
      file_sha256: fileSha256,
      file_name: fileName,
      by_name: by,
      ...rest,
    })
    .execute();
};

/** The day it is in England by the clock of the database: for what is recorded without a day of its own. */
export const databaseDay = async (tx: Tx): Promise<string> => {
  const { rows } = await sql<{
    day: string;
  }>`SELECT (now() AT TIME ZONE 'Europe/London')::date AS day`.execute(tx);
  return rows[0]?.day ?? '';
};
