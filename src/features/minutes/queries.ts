import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { seatedOn } from '../board/index.ts';
import { arrangementOf } from '../calendar/index.ts';
import { findMeeting, listMeetings } from '../meetings/index.ts';
import { defaultInARow, type HeldMeeting } from './rules/attendance.ts';
import { tables } from './store.ts';

/** The paper that tells a meeting what is open, as the clerk left it; null where none was written. */
export const mattersPaperOf = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  hold: 'hold' | 'look' = 'look',
): Promise<{ paperId: string; words: string; version: number } | null> =>
  (await tables(tx)
    .selectFrom('matters_paper')
    .select(['paper_id as paperId', 'words', 'version'])
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .$if(hold === 'hold', (query) => query.forUpdate())
    .executeTakeFirst()) ?? null;

/** How often in a row a member of a board may stay away without a word before the chair writes. */
export const absenceRuleOf = async (tx: Tx, scope: Scope, bodyId: string): Promise<number> =>
  (
    await tables(tx)
      .selectFrom('absence_rule')
      .select('in_a_row as inARow')
      .where('authority_id', '=', scope.authorityId)
      .where('body_id', '=', bodyId)
      .executeTakeFirst()
  )?.inARow ?? defaultInARow;

/** The meetings of a board from one day to another, with seats and attendance, for counting who came. */
export const heldMeetings = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  { from, to }: { from: string; to: string },
): Promise<HeldMeeting[]> => {
  const held: HeldMeeting[] = [];
  for (const { id, bodyId: of, date } of await listMeetings(tx, scope)) {
    if (of !== bodyId || date === null || date < from || date > to) continue;
    const meeting = await findMeeting(tx, scope, id);
    if (!meeting) continue;
    held.push({
      id,
      date,
      cancelled: (await arrangementOf(tx, scope, id)).cancelled !== null,
      seats: await seatedOn(tx, scope, bodyId, date),
      attendance: meeting.attendance,
    });
  }
  return held;
};
