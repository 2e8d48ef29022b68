import { sql } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Part } from './rules/corrections.ts';
import { tables } from './store.ts';
import type { MinutesTables } from './tables.ts';

/** Notes when the draft went out and until when it is corrected; sent again, the newer dates count. */
export const putRound = (
  tx: Tx,
  scope: Scope,
  round: { meeting_id: string; sent_on: string; closes_on: string; sent_by: string },
) =>
  tables(tx)
    .insertInto('minutes_round')
    .values({ authority_id: scope.authorityId, ...round })
    .onConflict((conflict) => conflict.columns(['authority_id', 'meeting_id']).doUpdateSet(round))
    .execute();

export const putReader = (tx: Tx, scope: Scope, meetingId: string, personId: string) =>
  tables(tx)
    .insertInto('minutes_reader')
    .values({ authority_id: scope.authorityId, meeting_id: meetingId, person_id: personId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();

type NewCorrection = {
  id: string;
  meeting_id: string;
  item_id: string;
  part: Part;
  base: string;
  proposed: string;
  why: string;
  by_id: string | null;
  by_name: string;
  proposed_on: string;
};

export const insertCorrection = (tx: Tx, scope: Scope, correction: NewCorrection) =>
  tables(tx)
    .insertInto('correction')
    .values({
      authority_id: scope.authorityId,
      ...correction,
      state: 'proposed',
      position: sql<number>`(SELECT coalesce(max(position), 0) + 1 FROM correction
        WHERE authority_id = ${scope.authorityId} AND meeting_id = ${correction.meeting_id})`,
    })
    .execute();

type Decided = Pick<MinutesTables['correction'], 'state' | 'used' | 'decided_by' | 'decided_on'> & {
  reason: string;
};

export const updateCorrection = (tx: Tx, scope: Scope, id: string, decided: Decided) =>
  tables(tx)
    .updateTable('correction')
    .set(decided)
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
