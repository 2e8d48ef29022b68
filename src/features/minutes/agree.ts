import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import { actorName, type Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import {
  findMeeting,
  type RecordedMeeting,
  setAttendance,
  setMinutesState,
  setNarrative,
  setResolutions,
} from '../meetings/index.ts';
import { amendmentsOf, laterMeetings } from './agreeing-queries.ts';
import { deleteAmendment, insertAgreement, insertAmendment } from './agreeing-store.ts';
import { amendmentTakenBack, amendmentWritten, minutesAgreed } from './events.ts';
import { type Added, type Amendment, choicesOf, mayAgree, mayAmend, withAdded } from './rules/agreeing.ts';
import { type Part, partWords, plainLines, textOf } from './rules/corrections.ts';
import { lockItem } from './store.ts';

const write = async (tx: Tx, scope: Scope, meetingId: string, amendment: Amendment): Promise<void> => {
  await insertAmendment(tx, scope, meetingId, amendment);
  await record(tx, scope, amendmentWritten(amendment.id, sha256Of(amendment.agreed)));
};

/** Writes down what the meeting changed in the text of an item; it takes effect when the minutes are agreed. */
export const amendItem = async (
  tx: Tx,
  scope: Scope,
  meeting: RecordedMeeting,
  { itemId, part, agreed }: { itemId: string; part: Part; agreed: string },
): Promise<Result<true>> => {
  const item = meeting.items.find(({ id }) => id === itemId);
  if (!item) return refused('Choose the item that was changed.');
  const before = await amendmentsOf(tx, scope, meeting.id);
  if (before.some((one) => one.itemId === itemId && one.part === part))
    return refused('A change of this text is written down already. Take that one back first.');
  const drafted = textOf(item, part);
  const may = mayAmend(meeting.minutesState, drafted, agreed);
  if (!may.ok) return may;
  await write(tx, scope, meeting.id, {
    id: newId(),
    part,
    itemId,
    title: `${[item.number, item.title].filter(Boolean).join('. ')}: ${partWords[part].toLowerCase()}`,
    drafted,
    agreed: plainLines(agreed),
    attendee: null,
  });
  return ok(true);
};

const presentNames = (names: readonly { name: string }[]): string => names.map(({ name }) => name).join('\n');

/** "With the addition of X as present": X joins the list when the minutes are agreed. */
export const amendAttendance = async (
  tx: Tx,
  scope: Scope,
  meeting: RecordedMeeting,
  added: Added,
): Promise<Result<true>> => {
  if (added.name === '') return refused('Give the name of who was there.');
  const pending = (await amendmentsOf(tx, scope, meeting.id)).flatMap(({ attendee }) => attendee ?? []);
  const present = [...meeting.attendance.present, ...pending];
  if (present.some(({ name }) => name === added.name))
    return refused(`${added.name} is on the list already.`);
  const may = mayAmend(meeting.minutesState, presentNames(present), presentNames([...present, added]));
  if (!may.ok) return may;
  await write(tx, scope, meeting.id, {
    id: newId(),
    part: 'attendance',
    itemId: null,
    title: 'Who was there',
    drafted: presentNames(present),
    agreed: presentNames([...present, added]),
    attendee: added,
  });
  return ok(true);
};

/** Takes a change back while the minutes are not agreed. Once they are, both texts stay for ever. */
export const takeBackAmendment = async (
  tx: Tx,
  scope: Scope,
  meeting: RecordedMeeting,
  id: string,
): Promise<Result<true>> => {
  if (meeting.minutesState !== 'draft') return refused('These minutes are agreed: their changes stay.');
  await deleteAmendment(tx, scope, meeting.id, id);
  await record(tx, scope, amendmentTakenBack(id));
  return ok(true);
};

/** The text that stood when the change was written down must still stand, so that nothing is overwritten unseen. */
const overtaken = (meeting: RecordedMeeting, amendment: Amendment): boolean => {
  const { part, itemId } = amendment;
  if (part === 'attendance') return false;
  const item = meeting.items.find(({ id }) => id === itemId);
  return !item || plainLines(textOf(item, part)) !== plainLines(amendment.drafted);
};

const apply = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  { part, itemId, agreed, attendee }: Amendment,
): Promise<void> => {
  if (attendee) {
    const meeting = await findMeeting(tx, scope, meetingId);
    if (meeting) await setAttendance(tx, scope, meetingId, withAdded(meeting.attendance, attendee));
  }
  if (part === 'narrative' && itemId) await setNarrative(tx, scope, itemId, agreed);
  if (part === 'resolutions' && itemId)
    await setResolutions(
      tx,
      scope,
      itemId,
      agreed.split('\n').filter((line) => line !== ''),
    );
};

/** The minutes are agreed by a resolution of a later meeting, as they stand or with the changes that were written down. */
export const agreeMinutes = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  chosen: string,
  today: string,
): Promise<Result<true>> => {
  const before = await findMeeting(tx, scope, meetingId);
  if (!before) return refused('There is no such meeting.');
  for (const { id } of before.items) await lockItem(tx, scope, id);
  const meeting = (await findMeeting(tx, scope, meetingId)) ?? before;
  const choices = choicesOf(await laterMeetings(tx, scope, meeting));
  const agreed = mayAgree(
    meeting.minutesState,
    choices.find(({ value }) => value === chosen),
  );
  if (!agreed.ok) return agreed;
  const amendments = await amendmentsOf(tx, scope, meetingId);
  const stale = amendments.find((one) => overtaken(meeting, one));
  if (stale)
    return refused(
      `The draft of "${stale.title}" was changed after its amendment was written down. Take the amendment back and write it again.`,
    );
  for (const amendment of amendments) await apply(tx, scope, meetingId, amendment);
  await insertAgreement(tx, scope, {
    meeting_id: meetingId,
    agreed_on: today,
    at_meeting: agreed.value.meeting,
    at_meeting_id: agreed.value.meetingId,
    resolution: agreed.value.resolution,
    by_name: actorName(scope),
  });
  await setMinutesState(tx, scope, meetingId, 'agreed');
  const after = await findMeeting(tx, scope, meetingId);
  await record(
    tx,
    scope,
    minutesAgreed(meetingId, sha256Of(JSON.stringify([after?.items, after?.attendance]))),
  );
  return ok(true);
};
