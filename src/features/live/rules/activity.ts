import { ok, type Result, refused } from '../../../kernel/result.ts';

export type ActivityPlan = { title: string; ledBy: string | null; minutes: number | null };

/** What is wrong with an activity as it was typed, and where. */
export type ActivityFault = { field: 'title' | 'minutes'; reason: string };

const wrong = (field: ActivityFault['field'], reason: string) => refused({ field, reason });

const longestTitle = 120;
const mostMinutes = 240;

/** Reads what an activity is called, who leads it and how long it may take. */
export const readActivity = (typed: {
  title: string;
  ledBy: string;
  minutes: string;
}): Result<ActivityPlan, ActivityFault> => {
  const title = typed.title.trim();
  const minutes = typed.minutes.trim();
  if (title === '') return wrong('title', 'Say what you will do.');
  if (title.length > longestTitle) return wrong('title', `Use ${longestTitle} letters at most.`);
  if (minutes !== '' && (!/^\d{1,3}$/.test(minutes) || Number(minutes) < 1 || Number(minutes) > mostMinutes))
    return wrong('minutes', `Give the minutes as a number from 1 to ${mostMinutes}, or leave them out.`);
  return ok({
    title,
    ledBy: typed.ledBy.trim().slice(0, longestTitle) || null,
    minutes: minutes === '' ? null : Number(minutes),
  });
};

type Timed = { id: string; startedAt: Date | null; endedAt: Date | null };

/** The activity that goes on now, or null. */
export const runningActivity = <Each extends Timed>(activities: readonly Each[]): Each | null =>
  activities.find(({ startedAt, endedAt }) => startedAt !== null && endedAt === null) ?? null;

/** The next one that has not begun, or null. */
export const nextActivity = <Each extends Timed>(activities: readonly Each[]): Each | null =>
  activities.find(({ startedAt }) => startedAt === null) ?? null;
