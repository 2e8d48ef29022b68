import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { LineFields, LineKind } from './rules/lines.ts';
import type { SittingTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<SittingTables>();

export type NewLine = LineFields & {
  id: string;
  meetingId: string;
  itemId: string;
  position: number;
  kind: LineKind;
  ownerId: string | null;
};

/** Adds a line; one that is there already, because it was sent twice, stays as it is. Answers whether it is new. */
export const insertLine = async (tx: Tx, scope: Scope, line: NewLine): Promise<boolean> =>
  (
    await tables(tx)
      .insertInto('sitting_line')
      .values({
        authority_id: scope.authorityId,
        id: line.id,
        meeting_id: line.meetingId,
        item_id: line.itemId,
        position: line.position,
        kind: line.kind,
        text: line.text,
        who: line.who,
        owner_id: line.ownerId,
        due: line.due,
        left_room: line.leftRoom,
        became_id: null,
        removed_at: null,
      })
      .onConflict((conflict) => conflict.columns(['authority_id', 'id']).doNothing())
      .returning('id')
      .execute()
  ).length > 0;

type Changes = Partial<
  Pick<
    SittingTables['sitting_line'],
    'text' | 'who' | 'owner_id' | 'due' | 'left_room' | 'became_id' | 'removed_at'
  >
>;

export const updateLine = async (tx: Tx, scope: Scope, id: string, changes: Changes): Promise<void> => {
  await tables(tx)
    .updateTable('sitting_line')
    .set(changes)
    .where('authority_id', '=', scope.authorityId)
    .where('id', '=', id)
    .execute();
};
