import { nextRun } from '../../../platform/jobs/next-run.ts';
import { listScheduled, type ScheduledJob } from '../../../platform/jobs/scheduled.ts';
import { momentOf } from '../../../platform/moment.ts';
import { page, route } from '../../../web/route.ts';
import { mayAdminister } from '../policy.ts';
import { administrationView } from './administration.view.tsx';
import { jobsView, type ShownJob } from './jobs.view.tsx';

const stateOf = ({ startedAt, outcome }: ScheduledJob): ShownJob['state'] => {
  if (outcome !== null) return outcome;
  return startedAt === null ? 'not run yet' : 'running';
};

/** Where an administrator begins. */
export const administration = route({
  method: 'GET',
  path: '/administration',
  zone: 'board',
  at: 'any board',
  can: mayAdminister,
  audit: { writes: false, because: 'a list of links' },
  handle: async () => page('Administration', administrationView()),
});

/** Every job with its last run and the next. */
export const jobs = route({
  method: 'GET',
  path: '/administration/jobs',
  zone: 'board',
  at: 'any board',
  can: mayAdminister,
  audit: { writes: false, because: 'names and times of jobs, nothing of a record' },
  handle: ({ inScope, scope, clock }) =>
    inScope(async (tx) => {
      const listed = await listScheduled(tx, scope);
      const model = {
        jobs: listed.map((job) => ({
          name: job.name,
          ran: job.endedAt ?? job.startedAt,
          next: nextRun(job.cron, momentOf(clock)),
          state: stateOf(job),
        })),
      };
      return page('Jobs', jobsView(model), model);
    }),
});
