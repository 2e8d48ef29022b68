import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Step } from './rules/steps.ts';
import type { SittingTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<SittingTables>();

/** The row of a meeting's sitting, held to the end of the transaction: whoever changes the same waits. Null: none yet. */
export const holdSitting = async (tx: Tx, scope: Scope, meetingId: string) =>
  (await tables(tx)
    .selectFrom('sitting')
    .selectAll()
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .forUpdate()
    .executeTakeFirst()) ?? null;

/** Makes the row where there is none; two at once make one. Answers whether it was made now. */
export const insertSitting = async (tx: Tx, scope: Scope, meetingId: string): Promise<boolean> =>
  (
    await tables(tx)
      .insertInto('sitting')
      .values({
        authority_id: scope.authorityId,
        meeting_id: meetingId,
        state: 'prepared',
        opened_at: null,
        closed_at: null,
        current_item: null,
        presiding: null,
      })
      .onConflict((conflict) => conflict.columns(['authority_id', 'meeting_id']).doNothing())
      .returning('meeting_id')
      .execute()
  ).length > 0;

type Changes = Partial<
  Pick<SittingTables['sitting'], 'state' | 'opened_at' | 'closed_at' | 'current_item' | 'presiding'>
>;

export const updateSitting = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  changes: Changes,
): Promise<void> => {
  await tables(tx)
    .updateTable('sitting')
    .set(changes)
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .execute();
};

export const insertStep = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  step: { step: Step; at: Date; by: string; reason: string | null },
): Promise<void> => {
  await tables(tx)
    .insertInto('sitting_step')
    .values({
      authority_id: scope.authorityId,
      id: newId(),
      meeting_id: meetingId,
      step: step.step,
      at: step.at,
      by_name: step.by,
      reason: step.reason,
    })
    .execute();
};

/** Ends the stretch of time that runs in a meeting, if one does. */
export const stopItemTime = async (tx: Tx, scope: Scope, meetingId: string, at: Date): Promise<void> => {
  await tables(tx)
    .updateTable('item_time')
    .set({ stopped_at: at })
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .where('stopped_at', 'is', null)
    .execute();
};

export const startItemTime = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  itemId: string,
  at: Date,
): Promise<void> => {
  await tables(tx)
    .insertInto('item_time')
    .values({
      authority_id: scope.authorityId,
      id: newId(),
      meeting_id: meetingId,
      item_id: itemId,
      started_at: at,
      stopped_at: null,
    })
    .execute();
};

/** The state of a meeting, kept as it is to the end of the transaction without holding up others who write. */
export const keepState = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
): Promise<SittingTables['sitting']['state'] | null> =>
  (
    await tables(tx)
      .selectFrom('sitting')
      .select('state')
      .where('authority_id', '=', scope.authorityId)
      .where('meeting_id', '=', meetingId)
      .forShare()
      .executeTakeFirst()
  )?.state ?? null;
