import type { Clock } from '../../kernel/clock.ts';
import { todayIn } from '../../kernel/clock.ts';
import type { ClosedPeriod, PeriodKind } from '../../kernel/closed-period.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { createMeeting } from '../meetings/index.ts';
import {
  deadlineNoted,
  meetingArranged,
  periodRemoved,
  periodsAdded,
  settingChanged,
  yearAccepted,
} from './events.ts';
import { placeReturning } from './plan.ts';
import { planDuties } from './plan-duties.ts';
import { deadlinesOfMeeting, findDatedMeeting } from './queries.ts';
import type { DeadlineKind } from './rules/deadlines.ts';
import type { CalendarSetting } from './rules/setting.ts';
import {
  type Arranged,
  deletePeriod,
  putArrangement,
  putDeadlineMet,
  putPeriod,
  putSetting,
} from './store.ts';

type NewMeeting = {
  date: string;
  time: string;
  venue: string | null;
  kind: 'ordinary' | 'takeover' | 'special';
};

/** Puts meetings into the calendar of a board; what waits for a meeting, duties and deferred items, goes to them. */
export const acceptYear = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  meetings: readonly NewMeeting[],
  clock: Clock,
): Promise<void> => {
  for (const meeting of meetings) await createMeeting(tx, scope, { bodyId, ...meeting });
  await record(tx, scope, yearAccepted(bodyId));
  await placeReturning(tx, scope, bodyId, todayIn(clock));
  await planDuties(tx, scope, bodyId, todayIn(clock));
};

/** Sets how a board usually meets, and how long before a meeting things have to be done. */
export const changeSetting = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  setting: CalendarSetting,
): Promise<void> => {
  await putSetting(tx, scope, bodyId, setting);
  await record(tx, scope, settingChanged(bodyId));
};

/** Adds days on which no meeting is proposed. A period that is there already gets its new last day. */
export const addPeriods = async (
  tx: Tx,
  scope: Scope,
  kind: PeriodKind,
  periods: readonly ClosedPeriod[],
): Promise<void> => {
  for (const period of periods) await putPeriod(tx, scope, kind, period);
  await record(tx, scope, periodsAdded(scope.authorityId));
};

/** Takes such days away. */
export const removePeriod = async (tx: Tx, scope: Scope, id: string): Promise<void> => {
  await deletePeriod(tx, scope, id);
  await record(tx, scope, periodRemoved(id));
};

/** Sets what is arranged for a meeting. */
export const arrangeMeeting = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  arranged: Arranged,
): Promise<void> => {
  await putArrangement(tx, scope, meetingId, arranged);
  await record(tx, scope, meetingArranged(meetingId));
};

/** Notes that something that has a deadline was done today, unless it was noted before or the meeting is over. */
export const noteDone = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  kind: DeadlineKind,
  today: string,
): Promise<void> => {
  const meeting = await findDatedMeeting(tx, scope, meetingId);
  if (!meeting || meeting.date < today) return;
  const deadlines = await deadlinesOfMeeting(tx, scope, meeting, today);
  if (deadlines.find((one) => one.kind === kind)?.metOn === null)
    await meetDeadline(tx, scope, meetingId, kind, today);
};

/** Notes the day on which something that has a deadline was done; null takes it back. */
export const meetDeadline = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  kind: DeadlineKind,
  metOn: string | null,
): Promise<void> => {
  await putDeadlineMet(tx, scope, meetingId, kind, metOn);
  await record(tx, scope, deadlineNoted(meetingId));
};
