import { todayIn } from '../../../kernel/clock.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { chaseReports } from '../remind.ts';

/** Every morning: asks what grants did. */
export const remindOfGrants: Job = {
  name: 'grant-reports',
  cron: '25 7 * * *',
  run: (tx, scope, clock) => chaseReports(tx, scope, todayIn(clock)),
};
