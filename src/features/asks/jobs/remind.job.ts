import { todayIn } from '../../../kernel/clock.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { remindOfAsks } from '../remind.ts';

/** Every morning: whoever owes young people an answer hears of it. */
export const askReminders: Job = {
  name: 'ask-reminders',
  cron: '20 7 * * *',
  run: (tx, scope, clock) => remindOfAsks(tx, scope, todayIn(clock)),
};
