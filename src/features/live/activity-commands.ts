import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { tellFollowers } from '../../platform/live/live.ts';
import { listActivities } from './activity-queries.ts';
import {
  deleteActivity,
  insertActivity,
  orderActivities,
  putNote,
  updateActivity,
  writeFlipChart,
} from './activity-store.ts';
import { activitySet, noteKept } from './events.ts';
import { type ActivityFault, nextActivity, readActivity, runningActivity } from './rules/activity.ts';

/** Plans an activity behind those there are. */
export const planActivity = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  typed: { title: string; ledBy: string; minutes: string },
): Promise<Result<string, ActivityFault>> => {
  const read = readActivity(typed);
  if (!read.ok) return read;
  const { title, ledBy, minutes } = read.value;
  const id = newId();
  await insertActivity(tx, scope, { id, meeting_id: meetingId, title, led_by: ledBy, minutes });
  await record(tx, scope, activitySet(id));
  return ok(id);
};

/** Ends what goes on and begins the next activity; after the last one nothing goes on. */
export const beginNext = async (tx: Tx, scope: Scope, meetingId: string, at: Date): Promise<void> => {
  const activities = await listActivities(tx, scope, meetingId);
  const running = runningActivity(activities);
  const next = nextActivity(activities);
  if (running) await updateActivity(tx, scope, running.id, { ended_at: at });
  if (next) await updateActivity(tx, scope, next.id, { started_at: at });
  for (const one of [running, next]) if (one) await record(tx, scope, activitySet(one.id));
  await tellFollowers(tx, meetingId);
};

/** Moves an activity up or down by one place. */
export const moveActivity = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  id: string,
  by: -1 | 1,
): Promise<boolean> => {
  const ids = (await listActivities(tx, scope, meetingId)).map((one) => one.id);
  const place = ids.indexOf(id);
  if (place < 0) return false;
  ids.splice(place, 1);
  ids.splice(Math.max(0, place + by), 0, id);
  await orderActivities(tx, scope, ids);
  await record(tx, scope, activitySet(id));
  return true;
};

/** Takes an activity off the plan, if nothing stands on its flip chart. */
export const dropActivity = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  id: string,
): Promise<Result<true>> => {
  const activity = (await listActivities(tx, scope, meetingId)).find((one) => one.id === id);
  if (!activity) return refused('This activity is not there any more.');
  if (activity.flipChart !== '') return refused('Its flip chart holds what people said, so it stays.');
  await deleteActivity(tx, scope, id);
  await record(tx, scope, activitySet(id));
  return ok(true);
};

/** Two wrote on one flip chart: both texts, so that nobody's is lost. */
export type TwoTexts = { theirs: string; version: number };

/** Keeps what a flip chart says, word for word as it was written. `seen` is the version that the writer began with. */
export const keepFlipChart = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  id: string,
  { seen, text }: { seen: number; text: string },
): Promise<Result<true, TwoTexts | 'gone'>> => {
  const find = async () => (await listActivities(tx, scope, meetingId)).find((one) => one.id === id);
  if (!(await find())) return refused('gone' as const);
  if (await writeFlipChart(tx, scope, id, seen, text)) {
    await record(tx, scope, activitySet(id));
    return ok(true);
  }
  const now = await find();
  if (!now) return refused('gone' as const);
  return now.flipChart === text ? ok(true) : refused({ theirs: now.flipChart, version: now.version });
};

/** Keeps what somebody notes for themselves beside an item. */
export const keepNote = async (
  tx: Tx,
  scope: Scope,
  note: { itemId: string; personId: string; text: string },
  at: Date,
): Promise<void> => {
  await putNote(tx, scope, {
    item_id: note.itemId,
    person_id: note.personId,
    text: note.text,
    changed_at: at,
  });
  await record(tx, scope, noteKept(note.itemId));
};
