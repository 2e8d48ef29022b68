import { type Clock, todayIn } from '../../kernel/clock.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { momentOf } from '../../platform/moment.ts';
import { beginMeeting } from '../agenda/index.ts';
import { findMeeting, type RecordedMeeting, setMinutesState } from '../meetings/index.ts';
import {
  sittingAdjourned,
  sittingOpened,
  sittingPrepared,
  sittingReopened,
  sittingResumed,
} from './events.ts';
import { listExpected } from './expected.ts';
import { canBeHeld, type StandingOfMinutes, type Step, takeStep } from './rules/steps.ts';
import { holdSitting, insertSitting, insertStep, stopItemTime, updateSitting } from './store.ts';
import { whoActs } from './who-acts.ts';
import { correctedSince } from './written-minutes.ts';

/** Gets the screen ready before the meeting: apologies and first notes can be written. */
export const prepareSitting = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  clock: Clock,
): Promise<Result<true>> => {
  const meeting = await findMeeting(tx, scope, meetingId);
  if (!meeting) return refused('There is no such meeting.');
  const may = canBeHeld(meeting);
  if (!may.ok) return may;
  if (!(await insertSitting(tx, scope, meetingId))) return ok(true);
  await listExpected(tx, scope, meeting, todayIn(clock));
  await record(tx, scope, sittingPrepared(meetingId));
  return ok(true);
};

/** Opens the meeting: who has a seat is listed, the agenda stays from now on, minutes are being written. */
export const openSitting = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  clock: Clock,
): Promise<Result<true>> => {
  const prepared = await prepareSitting(tx, scope, meetingId, clock);
  if (!prepared.ok) return prepared;
  const meeting = await findMeeting(tx, scope, meetingId);
  const sitting = await holdSitting(tx, scope, meetingId);
  if (!meeting || !sitting) return refused('There is no such meeting.');
  const taken = takeStep(sitting.state, 'opened');
  if (!taken.ok) return taken;
  await listExpected(tx, scope, meeting, todayIn(clock));
  await updateSitting(tx, scope, meetingId, { state: taken.value, opened_at: momentOf(clock) });
  await insertStep(tx, scope, meetingId, {
    step: 'opened',
    at: momentOf(clock),
    by: whoActs(scope),
    reason: null,
  });
  await beginMeeting(tx, scope, meetingId, momentOf(clock));
  await setMinutesState(tx, scope, meetingId, 'being written');
  await record(tx, scope, sittingOpened(meetingId));
  return ok(true);
};

const standingOfMinutes = async (
  tx: Tx,
  scope: Scope,
  meeting: RecordedMeeting,
): Promise<StandingOfMinutes> => {
  if (meeting.minutesState === 'agreed') return 'agreed';
  return meeting.minutesState === 'draft' && (await correctedSince(tx, scope, meeting))
    ? 'corrected'
    : 'as written';
};

const eventOf = {
  adjourned: sittingAdjourned,
  resumed: sittingResumed,
  reopened: sittingReopened,
} as const;

/** Adjourns, resumes, or opens a closed meeting again; the clock stops where the meeting does. */
export const stepSitting = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  { step, reason }: { step: Exclude<Step, 'opened' | 'closed'>; reason: string },
  clock: Clock,
): Promise<Result<true>> => {
  const sitting = await holdSitting(tx, scope, meetingId);
  const meeting = await findMeeting(tx, scope, meetingId);
  if (!meeting) return refused('There is no such meeting.');
  const minutes = await standingOfMinutes(tx, scope, meeting);
  const taken = takeStep(sitting?.state ?? null, step, { reason, minutes });
  if (!taken.ok) return taken;
  if (step === 'adjourned') await stopItemTime(tx, scope, meetingId, momentOf(clock));
  await updateSitting(tx, scope, meetingId, { state: taken.value });
  const why = reason.trim() || null;
  await insertStep(tx, scope, meetingId, { step, at: momentOf(clock), by: whoActs(scope), reason: why });
  if (step === 'reopened') await setMinutesState(tx, scope, meetingId, 'being written');
  await record(tx, scope, eventOf[step](meetingId));
  return ok(true);
};
