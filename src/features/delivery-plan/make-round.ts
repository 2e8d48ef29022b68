import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { roundMade, weeksSet } from './events.ts';
import type { Plan } from './queries.ts';
import { roundsOf, weeksOf } from './round-queries.ts';
import { insertRound, putWeeks } from './round-store.ts';
import { mayMeetOn, roundDays, type Weeks } from './rules/round/dates.ts';
import { lockPlan } from './store.ts';

/** Sets how many weeks before its meetings the rounds of a plan begin; rounds that there are keep their days. */
export const setWeeks = async (tx: Tx, scope: Scope, planId: string, weeks: Weeks): Promise<void> => {
  await putWeeks(tx, scope, planId, weeks);
  await record(tx, scope, weeksSet(planId));
};

/** Begins a round before a meeting (ISO day). Answers its id. A plan has one open round at a time. */
export const makeRound = async (
  tx: Tx,
  scope: Scope,
  plan: Plan,
  meetingDay: string,
  today: string,
): Promise<Result<string>> => {
  if (plan.endedOn !== null) return refused('This plan is closed. Open it again first.');
  const may = mayMeetOn(meetingDay, today);
  if (!may.ok) return may;
  await lockPlan(tx, scope, plan.id);
  const open = (await roundsOf(tx, scope, plan.id)).find(({ lockedOn }) => lockedOn === null);
  if (open)
    return refused(
      `The round for the meeting of ${dateWords(open.meetingDay)} is still open. Lock it first, then begin the next.`,
    );
  const id = newId();
  const days = roundDays(meetingDay, await weeksOf(tx, scope, plan.id));
  await insertRound(tx, scope, {
    id,
    plan_id: plan.id,
    meeting_day: meetingDay,
    ask_day: days.ask,
    back_day: days.back,
    brief_day: days.brief,
    made_on: today,
    asked_on: null,
    step: 'none',
    locked_on: null,
    locked_by: '',
    unlock_reason: '',
  });
  await record(tx, scope, roundMade(id));
  return ok(id);
};
