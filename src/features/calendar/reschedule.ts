import { type Clock, todayIn } from '../../kernel/clock.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords, longDateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { momentOf } from '../../platform/moment.ts';
import { changeMeeting, touchMeeting } from '../meetings/index.ts';
import { meetingCancelled, meetingMoved, meetingRestored } from './events.ts';
import { bringBack, putOffAll } from './plan.ts';
import type { DatedMeeting } from './queries.ts';
import { moveWords, type Place, placeWords } from './rules/arrangement.ts';
import { countChange, insertMove, setCancelled } from './store.ts';
import { tellBoard } from './tell.ts';

type Decision = { decidedBy: string; why: string };

const placeOf = ({ date, time, venue }: DatedMeeting): Place => ({ date, time, venue });

const isSame = (one: Place, other: Place): boolean =>
  one.date === other.date && one.time === other.time && one.venue === other.venue;

/** Moves a meeting, keeps from where and why, and tells everybody on the board. Its deadlines move with it. */
export const rescheduleMeeting = async (
  tx: Tx,
  scope: Scope,
  meeting: DatedMeeting,
  to: Place,
  { decidedBy, why }: Decision,
  clock: Clock,
): Promise<Result<true>> => {
  const from = placeOf(meeting);
  if (meeting.arrangement.cancelled)
    return refused('This meeting is cancelled. Let it take place again before you move it.');
  if (isSame(from, to))
    return refused('That is when and where the meeting is already. Change the date, time or place.');
  const move = { from, to, decidedBy, why };
  await changeMeeting(tx, scope, meeting.id, {
    ...to,
    ...(from.date !== to.date && { rescheduledFrom: from.date }),
  });
  await insertMove(tx, scope, meeting.id, move, momentOf(clock));
  await countChange(tx, scope, meeting.id);
  await record(tx, scope, meetingMoved(meeting.id));
  await tellBoard(tx, scope, meeting, todayIn(clock), {
    about: `meeting ${meeting.id} moved ${meeting.arrangement.sequence + 1}`,
    subject: `${meeting.body}: the meeting of ${dateWords(from.date)} has moved`,
    paragraphs: [
      `The meeting is now on ${placeWords(to)}.`,
      `${moveWords({ ...move, on: todayIn(clock) })}.`,
    ],
  });
  return ok(true);
};

/** Cancels a meeting. What was planned for it goes to the next meeting, and everybody on the board is told. */
export const cancelMeeting = async (
  tx: Tx,
  scope: Scope,
  meeting: DatedMeeting,
  { decidedBy, why }: Decision,
  clock: Clock,
): Promise<Result<true>> => {
  if (meeting.arrangement.cancelled) return refused('This meeting is cancelled already.');
  await setCancelled(tx, scope, meeting.id, { at: momentOf(clock), by: decidedBy, reason: why });
  await touchMeeting(tx, scope, meeting.id);
  await putOffAll(tx, scope, meeting, `the meeting of ${dateWords(meeting.date)} was cancelled`, clock);
  await record(tx, scope, meetingCancelled(meeting.id));
  await tellBoard(tx, scope, meeting, todayIn(clock), {
    about: `meeting ${meeting.id} cancelled ${meeting.arrangement.sequence + 1}`,
    subject: `${meeting.body}: the meeting of ${dateWords(meeting.date)} is cancelled`,
    paragraphs: [
      `The meeting on ${longDateWords(meeting.date)} does not take place. This was decided by ${decidedBy}: ${why}`,
      'What was planned for it goes to the next meeting.',
    ],
  });
  return ok(true);
};

/** Takes a cancellation back: the meeting takes place, and what was planned for it comes back to it. */
export const restoreMeeting = async (
  tx: Tx,
  scope: Scope,
  meeting: DatedMeeting,
  clock: Clock,
): Promise<void> => {
  if (!meeting.arrangement.cancelled) return;
  await setCancelled(tx, scope, meeting.id, null);
  await touchMeeting(tx, scope, meeting.id);
  await bringBack(tx, scope, meeting.id);
  await record(tx, scope, meetingRestored(meeting.id));
  await tellBoard(tx, scope, meeting, todayIn(clock), {
    about: `meeting ${meeting.id} restored ${meeting.arrangement.sequence + 1}`,
    subject: `${meeting.body}: the meeting of ${dateWords(meeting.date)} takes place after all`,
    paragraphs: [`The meeting on ${placeWords(placeOf(meeting))} takes place after all.`],
  });
};
