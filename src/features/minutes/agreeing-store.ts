import { sql } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Amendment } from './rules/agreeing.ts';
import { tables } from './store.ts';
import type { MinutesTables } from './tables.ts';

export const insertAmendment = (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  { id, part, itemId, title, drafted, agreed, attendee }: Amendment,
) =>
  tables(tx)
    .insertInto('amendment')
    .values({
      authority_id: scope.authorityId,
      id,
      meeting_id: meetingId,
      part,
      item_id: itemId,
      title,
      drafted,
      agreed,
      attendee: JSON.stringify(attendee),
      position: sql<number>`(SELECT coalesce(max(position), 0) + 1 FROM amendment
        WHERE authority_id = ${scope.authorityId} AND meeting_id = ${meetingId})`,
    })
    .execute();

export const deleteAmendment = (tx: Tx, scope: Scope, meetingId: string, id: string) =>
  tables(tx)
    .deleteFrom('amendment')
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .where('id', '=', id)
    .execute();

export const insertAgreement = (
  tx: Tx,
  scope: Scope,
  agreement: Omit<MinutesTables['agreement'], 'authority_id'>,
) =>
  tables(tx)
    .insertInto('agreement')
    .values({ authority_id: scope.authorityId, ...agreement })
    .execute();
