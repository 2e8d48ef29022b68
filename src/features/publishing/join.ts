import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { findMeeting, listMeetings, mergeInto, type RecordedMeeting } from '../meetings/index.ts';
import { moveReports } from '../reports/index.ts';
import { listDetailsFor } from './details.ts';
import { meetingsJoined } from './events.ts';
import { moveOrigins } from './import-store.ts';
import { moveKeptNames } from './names-store.ts';
import { asMeeting, asPublished } from './recorded.ts';
import { moveRemovals } from './removal-store.ts';
import { joinMeetings, mergeMeetings } from './rules/join-meetings.ts';
import { keptFields } from './rules/merge-recorded.ts';
import { holdMasking } from './store.ts';

/** Another record that may be the same meeting, and why. */
export type JoinOffer = { id: string; date: string | null; reason: string };

const others = async (tx: Tx, scope: Scope, meeting: RecordedMeeting): Promise<RecordedMeeting[]> => {
  const listed = (await listMeetings(tx, scope)).filter(
    (one) =>
      one.id !== meeting.id && one.body === meeting.body && (one.date === null || meeting.date === null),
  );
  const found = await Promise.all(listed.map((one) => findMeeting(tx, scope, one.id)));
  return found.filter((one) => one !== null);
};

/** Records that may be this meeting: of the same body, with the same titles, where one of them has no date. */
export const joinOffers = async (tx: Tx, scope: Scope, meeting: RecordedMeeting): Promise<JoinOffer[]> => {
  const offered: JoinOffer[] = [];
  for (const other of await others(tx, scope, meeting)) {
    const [offer] = joinMeetings([asPublished(meeting), asPublished(other)]).offers;
    if (offer) offered.push({ id: other.id, date: other.date, reason: offer.reason });
  }
  return offered;
};

/** Makes one meeting of two records of a board, as its clerk decided: `id` takes in everything of `otherId`, which goes. */
export const joinRecords = async (tx: Tx, scope: Scope, id: string, otherId: string): Promise<boolean> => {
  await holdMasking(tx, scope);
  const meeting = await findMeeting(tx, scope, id);
  const other = await findMeeting(tx, scope, otherId);
  if (!meeting || !other || id === otherId || meeting.bodyId !== other.bodyId) return false;
  const date = meeting.date ?? other.date;
  const merged = mergeMeetings(asPublished(meeting), asPublished(other));
  const kept = keptFields(asPublished(meeting), meeting.mended);
  await moveOrigins(tx, scope, otherId, id);
  await moveKeptNames(tx, scope, otherId, id);
  await moveRemovals(tx, scope, otherId, id);
  await moveReports(tx, scope, otherId, id);
  await mergeInto(tx, scope, asMeeting({ ...merged, body: meeting.body, date, ...kept }), meeting, other);
  await record(tx, scope, meetingsJoined(id));
  const after = await findMeeting(tx, scope, id);
  if (after) await listDetailsFor(tx, scope, after);
  return true;
};
