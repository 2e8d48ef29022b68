import { todayIn } from '../../../kernel/clock.ts';
import { inZone } from '../../../platform/database/transaction.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { removePast } from '../retention.ts';

/** Every night: what is past its time goes. */
export const removing: Job = {
  name: 'retention',
  cron: '40 2 * * *',
  run: (tx, scope, clock) => inZone(tx, scope, 'voice', (there) => removePast(tx, there, todayIn(clock))),
};
