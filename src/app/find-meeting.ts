import {
  findMeeting,
  findMeetingBySlug,
  listMeetings,
  type RecordedMeeting,
} from '../features/meetings/index.ts';
import type { Scope } from '../kernel/scope.ts';
import type { Tx } from '../platform/database/transaction.ts';
import { WrongUsage } from './command.ts';

/** The meeting that a command names: by its address or by its date. Throws WrongUsage where none or several fit. */
export const meetingNamed = async (tx: Tx, scope: Scope, named: string): Promise<RecordedMeeting> => {
  const byAddress = await findMeetingBySlug(tx, scope, named);
  if (byAddress) return byAddress;
  const all = await listMeetings(tx, scope);
  const [only, ...more] = all.filter((meeting) => meeting.date === named);
  const found = only && more.length === 0 ? await findMeeting(tx, scope, only.id) : null;
  if (found) return found;
  const known = (more.length > 0 ? [only, ...more] : all).flatMap((meeting) =>
    meeting ? [meeting.slug] : [],
  );
  throw new WrongUsage(
    known.length === 0
      ? 'There is no meeting here yet. Bring one in first: bin/hearth import published FILE'
      : `There is no single meeting "${named}". Name one of: ${known.slice(0, 20).join(', ')}.`,
  );
};
