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
  minutesStateSet,
  paperAdded,
  paperChanged,
  paperRemoved,
  paperRestored,
} from './events.ts';
import { putItems } from './items-store.ts';
import { bodyNameOf, findMeeting, slugTaken } from './queries.ts';
import type { RecordedMeeting } from './recorded-meeting.ts';
import { keepItemIds } from './rules/keep-identity.ts';
import type { Attendance, Meeting, MeetingPaper, MinutesState } from './rules/meeting.ts';
import {
  deleteMeeting,
  movePapers,
  putAttendance,
  putMeeting,
  putMinutesState,
  putPaper,
  putPeople,
  setPaperRemoved,
  touchMeeting,
} from './store.ts';

const emptyMeeting: Omit<Meeting, 'body'> = {
  date: null,
  time: null,
  venue: null,
  kind: 'ordinary',
  rescheduledFrom: null,
  attendance: { present: [], apologies: [], substitutions: [], remote: [], observers: [] },
  membership: [],
  items: [],
  next: null,
};

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

/** What can be changed of a meeting itself while its items are being worked on. */
export type MeetingDetails = Pick<Meeting, 'date' | 'time' | 'venue' | 'kind' | 'rescheduledFrom' | 'next'>;

/** Plans a meeting of a board. Answers its id. The board must be there. */
export const createMeeting = async (
  tx: Tx,
  scope: Scope,
  { bodyId, ...details }: Partial<MeetingDetails> & { bodyId: string },
): Promise<string> => {
  const body = await bodyNameOf(tx, scope, bodyId);
  return saveMeeting(tx, scope, { ...emptyMeeting, ...details, body }, null);
};

/** Changes a meeting itself; its items, people and papers stay. */
export const changeMeeting = async (
  tx: Tx,
  scope: Scope,
  id: string,
  details: Partial<MeetingDetails>,
): Promise<void> => {
  const before = await findMeeting(tx, scope, id);
  if (before) await saveMeeting(tx, scope, { ...before, ...details }, before);
};

/** Replaces who was there. */
export const setAttendance = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  attendance: Attendance,
): Promise<void> => {
  await putAttendance(tx, scope, meetingId, attendance);
  await touchMeeting(tx, scope, meetingId);
  await record(tx, scope, meetingChanged(meetingId, sha256Of(JSON.stringify(attendance))));
};

/** Sets how far the minutes are: what was said and resolved is released only once they are agreed. */
export const setMinutesState = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  state: MinutesState,
): Promise<void> => {
  await putMinutesState(tx, scope, meetingId, state);
  await record(tx, scope, minutesStateSet(meetingId, sha256Of(state)));
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
