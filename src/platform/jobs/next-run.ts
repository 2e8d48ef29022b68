import { CronExpressionParser } from 'cron-parser';

/** When a job is due next, in the time of England. */
export const nextRun = (cron: string, now: Date): Date =>
  CronExpressionParser.parse(cron, { tz: 'Europe/London', currentDate: now }).next().toDate();
