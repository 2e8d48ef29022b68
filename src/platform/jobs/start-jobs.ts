import type { PgBoss } from 'pg-boss';
import { listAuthorities } from '../authority/authority.ts';
import type { Connection } from '../database/connection.ts';
import { withScope } from '../database/transaction.ts';
import { type AnyJob, scopeOfJob } from './job.ts';
import { openQueue, prepareQueue } from './queue.ts';
import { type JobGrounds, runJob } from './run-job.ts';
import { listAsScheduled } from './scheduled.ts';

/** Jobs that wait for their time. `stop` takes no new one and waits for those that run. */
export type RunningJobs = { stop(): Promise<void> };

const day = 24 * 60 * 60;

/** A run that failed is tried again after about a minute, then later; after an hour of work it is taken for dead. */
const patience = {
  retryLimit: 5,
  retryDelay: 60,
  retryBackoff: true,
  expireInSeconds: 60 * 60,
  deleteAfterSeconds: 2 * day,
};

/** What runs at most once an hour is caught up on when Hearth was not running; what runs by the minute is not. */
const catchUp = (cron: string): 'once' | 'skip' => (/^\d+ /.test(cron) ? 'once' : 'skip');

const announce = async ({ connected }: JobGrounds, jobs: readonly AnyJob[]): Promise<void> => {
  for (const { id } of await listAuthorities(connected)) {
    const scope = scopeOfJob(id, 'schedule');
    await withScope(connected, scope, (tx) => listAsScheduled(tx, scope, jobs));
  }
};

const dropOldSchedules = async (queue: PgBoss, jobs: readonly AnyJob[]): Promise<void> => {
  const known = jobs.map(({ name }) => name);
  for (const { name } of await queue.getSchedules()) {
    if (!known.includes(name)) await queue.unschedule(name);
  }
};

const take = async (queue: PgBoss, grounds: JobGrounds, job: AnyJob, pace: number): Promise<void> => {
  await queue.createQueue(job.name, patience);
  await queue.schedule(job.name, job.cron, null, { tz: 'Europe/London', missed: catchUp(job.cron) });
  await queue.work(job.name, { batchSize: 1, pollingIntervalSeconds: pace }, async (runs) => {
    for (const { id } of runs) await runJob(grounds, job, id);
  });
};

/** Seconds between two looks into the queue. */
const usualPace = 5;

/**
 * Starts the jobs. Any number of processes may do so on one database: each run is done by one of them.
 * Throws DatabaseUnavailable, in words, where the owner may not make what the queue needs.
 */
export const startJobs = async (
  owner: Connection,
  grounds: JobGrounds,
  jobs: readonly AnyJob[],
  pace = usualPace,
): Promise<RunningJobs> => {
  await prepareQueue(owner);
  await announce(grounds, jobs);
  const queue = openQueue(owner);
  queue.on('error', (error) => grounds.logger.error({ fault: error.constructor.name }, 'the queue of jobs'));
  await queue.start();
  for (const job of jobs) await take(queue, grounds, job, pace);
  await dropOldSchedules(queue, jobs);
  return { stop: () => queue.stop({ graceful: true, timeout: 60_000 }) };
};
