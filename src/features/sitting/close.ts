import type { Clock } from '../../kernel/clock.ts';
import { counted } from '../../kernel/counted.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { momentOf } from '../../platform/moment.ts';
import { findMeeting, setAttendance, setMinutesState } from '../meetings/index.ts';
import { setSaid } from './attendance-store.ts';
import { sittingClosed } from './events.ts';
import { handOn } from './hand-on.ts';
import { attendeesOf } from './queries.ts';
import { takeStep } from './rules/steps.ts';
import { attendanceRecord, whereIs } from './rules/who-is-here.ts';
import { holdSitting, insertStep, stopItemTime, updateSitting } from './store.ts';
import { votesOf } from './votes-queries.ts';
import { whoActs } from './who-acts.ts';
import { writeMinutes } from './written-minutes.ts';

/** Whoever neither came nor sent word is noted so: nothing is left unsaid in the record. */
const writeAttendance = async (tx: Tx, scope: Scope, meetingId: string): Promise<void> => {
  const before = await attendeesOf(tx, scope, meetingId);
  for (const one of before.filter((attendee) => whereIs(attendee) === 'nothing yet'))
    await setSaid(tx, scope, one.id, 'absent');
  await setAttendance(tx, scope, meetingId, attendanceRecord(await attendeesOf(tx, scope, meetingId)));
};

/**
 * Closes the meeting: attendance, minutes and resolutions go into the record as a draft, actions are opened, deferred
 * items go back to the forward plan. Closing again after it was opened again does none of it twice.
 */
export const closeSitting = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  clock: Clock,
): Promise<Result<true>> => {
  const sitting = await holdSitting(tx, scope, meetingId);
  const meeting = await findMeeting(tx, scope, meetingId);
  if (!meeting) return refused('There is no such meeting.');
  const taken = takeStep(sitting?.state ?? null, 'closed');
  if (!taken.ok) return taken;
  const open = (await votesOf(tx, scope, meetingId)).filter(({ state }) => state === 'open');
  if (open.length > 0)
    return refused(
      `${counted(open.length, 'vote is', 'votes are')} still open. Count, or say that it does not count.`,
    );
  await stopItemTime(tx, scope, meetingId, momentOf(clock));
  await updateSitting(tx, scope, meetingId, { state: taken.value, closed_at: momentOf(clock) });
  await insertStep(tx, scope, meetingId, {
    step: 'closed',
    at: momentOf(clock),
    by: whoActs(scope),
    reason: null,
  });
  await writeAttendance(tx, scope, meetingId);
  await writeMinutes(tx, scope, meeting);
  await handOn(tx, scope, meeting, clock);
  await setMinutesState(tx, scope, meetingId, 'draft');
  await record(tx, scope, sittingClosed(meetingId));
  return ok(true);
};
