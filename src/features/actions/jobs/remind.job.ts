import { todayIn } from '../../../kernel/clock.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { sendReminders } from '../remind.ts';

/** Every morning: reminders before and after due dates, and on Mondays the digests. */
export const remindOfActions: Job = {
  name: 'action-reminders',
  cron: '10 7 * * *',
  run: (tx, scope, clock) => sendReminders(tx, scope, todayIn(clock)),
};
