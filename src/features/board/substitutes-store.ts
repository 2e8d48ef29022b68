import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { BoardTables } from './tables.ts';

const tables = (tx: Tx) => tx.withTables<BoardTables>();

type Row = Omit<BoardTables['substitution'], 'authority_id'>;

/** Keeps a substitution; the same seat at the same meeting has one. */
export const putSubstitution = (tx: Tx, scope: Scope, row: Row) =>
  tables(tx)
    .insertInto('substitution')
    .values({ authority_id: scope.authorityId, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(['authority_id', 'meeting_id', 'seat_id'])
        .doUpdateSet({ person_id: row.person_id, holder_name: row.holder_name, votes: row.votes }),
    )
    .execute();

export const deleteSubstitution = (tx: Tx, scope: Scope, at: { meetingId: string; seatId: string }) =>
  tables(tx)
    .deleteFrom('substitution')
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', at.meetingId)
    .where('seat_id', '=', at.seatId)
    .execute();
