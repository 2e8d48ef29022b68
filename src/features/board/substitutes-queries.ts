import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { BoardTables } from './tables.ts';

/** "X attending on behalf of Y" at one meeting. `personId` is null where only a name was given. */
export type Substitution = {
  seatId: string;
  personId: string | null;
  name: string;
  /** Who held the seat that day. */
  for: string;
  votes: boolean;
};

/** Who stands in for whom at a meeting, by name. */
export const substitutesAt = (tx: Tx, scope: Scope, meetingId: string): Promise<Substitution[]> =>
  tx
    .withTables<BoardTables>()
    .selectFrom('substitution')
    .select(['seat_id as seatId', 'person_id as personId', 'name', 'holder_name as for', 'votes'])
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .orderBy('name')
    .execute();
