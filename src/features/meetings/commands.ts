import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import { slugOf } from '../../kernel/slug.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { ensureBody } from '../board/index.ts';
import {
  meetingChanged,
  meetingRecorded,
  meetingRemoved,
  paperAdded,
  paperChanged,
  paperRemoved,
  paperRestored,
} from './events.ts';
import { putItems } from './items-store.ts';
import { slugTaken } from './queries.ts';
import type { RecordedMeeting } from './recorded-meeting.ts';
import { keepItemIds } from './rules/keep-identity.ts';
import type { Meeting, MeetingPaper } from './rules/meeting.ts';
import {
  deleteMeeting,
  movePapers,
  putMeeting,
  putPaper,
  putPeople,
  setPaperRemoved,
  touchMeeting,
} from './store.ts';

/** "corporate-parenting-board-2019-05-22"; a second meeting on that day gets "-2". A right address stays. */
const addressFor = async (
  tx: Tx,
  scope: Scope,
  meeting: Meeting,
  before: RecordedMeeting | null,
): Promise<string> => {
  const wanted = `${slugOf(meeting.body)}-${meeting.date ?? 'date-not-known'}`;
  if (before && (before.slug === wanted || before.slug.replace(/-\d{1,2}$/, '') === wanted))
    return before.slug;
  for (let count = 1; ; count += 1) {
    const slug = count === 1 ? wanted : `${wanted}-${count}`;
    if (!(await slugTaken(tx, scope, slug))) return slug;
  }
};

/**
 * Records a meeting, or what is now known of one that was recorded before. Answers its id.
 * `mended` names the fields that the clerk set by hand.
 */
export const saveMeeting = async (
  tx: Tx,
  scope: Scope,
  meeting: Meeting,
  before: RecordedMeeting | null,
  mended: string[] = before?.mended ?? [],
): Promise<string> => {
  const body = await ensureBody(tx, scope, meeting.body);
  const id = before?.id ?? newId();
  const slug = await addressFor(tx, scope, meeting, before);
  await putMeeting(tx, scope, { id, bodyId: body.id, slug, mended }, meeting);
  await putItems(tx, scope, id, keepItemIds(meeting.items, before?.items ?? [], newId));
  await putPeople(tx, scope, id, meeting);
  const digest = sha256Of(JSON.stringify(meeting));
  await record(tx, scope, before ? meetingChanged(id, digest) : meetingRecorded(id, digest));
  return id;
};

/** Where a paper stands: at an item, at the meeting as a whole (no item), or by itself (no meeting). */
type PlaceOfPaper = { meetingId: string | null; itemId: string | null; position: number };

/** Adds a paper. Answers its id. */
export const addPaper = async (
  tx: Tx,
  scope: Scope,
  place: PlaceOfPaper,
  paper: MeetingPaper,
): Promise<string> => {
  const id = newId();
  await putPaper(tx, scope, { id, ...place }, paper);
  if (place.meetingId) await touchMeeting(tx, scope, place.meetingId);
  await record(tx, scope, paperAdded(id));
  return id;
};

/** Puts a newer version in the place of a paper; what points at it stays. */
export const changePaper = async (
  tx: Tx,
  scope: Scope,
  id: string,
  place: PlaceOfPaper,
  paper: MeetingPaper,
): Promise<void> => {
  await putPaper(tx, scope, { id, ...place }, paper);
  if (place.meetingId) await touchMeeting(tx, scope, place.meetingId);
  await record(tx, scope, paperChanged(id));
};

/** Takes a paper away; it can be put back. */
export const removePaper = async (tx: Tx, scope: Scope, meetingId: string, id: string): Promise<void> => {
  await setPaperRemoved(tx, scope, id, true);
  await touchMeeting(tx, scope, meetingId);
  await record(tx, scope, paperRemoved(id));
};

/** Puts a paper back that was taken away. */
export const restorePaper = async (tx: Tx, scope: Scope, meetingId: string, id: string): Promise<void> => {
  await setPaperRemoved(tx, scope, id, false);
  await touchMeeting(tx, scope, meetingId);
  await record(tx, scope, paperRestored(id));
};

/** Makes one record of two: `meeting` becomes what is known now, the papers of `other` move to it, and `other` goes. */
export const mergeInto = async (
  tx: Tx,
  scope: Scope,
  known: Meeting,
  meeting: RecordedMeeting,
  other: RecordedMeeting,
): Promise<void> => {
  await movePapers(tx, scope, other.id, meeting.id, meeting.papers.length);
  await deleteMeeting(tx, scope, other.id);
  await record(tx, scope, meetingRemoved(other.id));
  await saveMeeting(tx, scope, known, meeting);
};
