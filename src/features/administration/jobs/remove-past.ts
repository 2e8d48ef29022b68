import { todayIn } from '../../../kernel/clock.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { removePast } from '../retention.ts';

/** Every night: what is past its time goes. */
export const removing: Job = {
  name: 'retention',
  cron: '40 2 * * *',
  run: (tx, scope, clock) => removePast(tx, scope, todayIn(clock)),
};
