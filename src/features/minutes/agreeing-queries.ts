import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { findMeeting, listMeetings } from '../meetings/index.ts';
import type { Amendment, LaterMeeting } from './rules/agreeing.ts';
import { tables } from './store.ts';

/** The changes with which the minutes of a meeting were agreed, or are to be, both texts of each. */
export const amendmentsOf = (tx: Tx, scope: Scope, meetingId: string): Promise<Amendment[]> =>
  tables(tx)
    .selectFrom('amendment')
    .select(['id', 'part', 'item_id as itemId', 'title', 'drafted', 'agreed', 'attendee'])
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute();

/** Which resolution of which meeting agreed the minutes, or null while none has. */
export type Agreement = {
  agreedOn: string;
  atMeeting: string;
  atMeetingId: string;
  resolution: string;
  by: string;
};

export const agreementOf = async (tx: Tx, scope: Scope, meetingId: string): Promise<Agreement | null> =>
  (await tables(tx)
    .selectFrom('agreement')
    .select([
      'agreed_on as agreedOn',
      'at_meeting as atMeeting',
      'at_meeting_id as atMeetingId',
      'resolution',
      'by_name as by',
    ])
    .where('authority_id', '=', scope.authorityId)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst()) ?? null;

/** How many later meetings are offered: minutes are agreed at the next one, or soon after. */
const offered = 4;

/** The meetings of the same board after a day, with what they resolved, the next first. */
export const laterMeetings = async (
  tx: Tx,
  scope: Scope,
  { bodyId, date }: { bodyId: string; date: string | null },
): Promise<LaterMeeting[]> => {
  if (date === null) return [];
  const later = (await listMeetings(tx, scope))
    .filter((one) => one.bodyId === bodyId && one.date !== null && one.date > date)
    .sort((one, other) => (one.date ?? '').localeCompare(other.date ?? ''))
    .slice(0, offered);
  const found: LaterMeeting[] = [];
  for (const { id } of later) {
    const meeting = await findMeeting(tx, scope, id);
    if (meeting?.date) found.push({ id, body: meeting.body, date: meeting.date, items: meeting.items });
  }
  return found;
};
