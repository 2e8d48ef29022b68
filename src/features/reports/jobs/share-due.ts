import { todayIn } from '../../../kernel/clock.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { shareDue } from '../hand-in.ts';

/** Every morning: reports that the young people may read from today on, cleared or not. */
export const sharing: Job = {
  name: 'reports-to-young-people',
  cron: '0 7 * * *',
  run: (tx, scope, clock) => shareDue(tx, scope, todayIn(clock)),
};
