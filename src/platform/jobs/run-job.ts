import type { Logger } from 'pino';
import type { Clock } from '../../kernel/clock.ts';
import { counted } from '../../kernel/counted.ts';
import { listAuthorities } from '../authority/authority.ts';
import { type Connected, withScope } from '../database/transaction.ts';
import { momentOf } from '../moment.ts';
import { type AnyJob, scopeOfJob } from './job.ts';
import { claimRun, noteOutcome } from './scheduled.ts';

export type JobGrounds = { connected: Connected; clock: Clock; logger: Pick<Logger, 'info' | 'error'> };

/** Some councils' share of a run was not done; it is to be tried again. Names no more than the job. */
class JobFailed extends Error {}

/** What kind of fault it was: never its words, which can hold what somebody wrote. */
const kindOf = (error: unknown): string => {
  const { code } = (error ?? {}) as { code?: unknown };
  const name = error instanceof Error ? error.constructor.name : typeof error;
  return typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? `${name} ${code}` : name;
};

const runForCouncil = async (
  { connected, clock }: JobGrounds,
  job: AnyJob,
  runId: string,
  authorityId: string,
): Promise<void> => {
  const scope = scopeOfJob(authorityId, job.name);
  const startedAt = momentOf(clock);
  const done = (tx: Parameters<typeof noteOutcome>[0]): Promise<void> =>
    noteOutcome(tx, scope, job, runId, 'done', { startedAt, endedAt: momentOf(clock) });
  if ('run' in job) {
    await withScope(connected, scope, async (tx) => {
      if (!(await claimRun(tx, scope, job, runId, startedAt))) return;
      await job.run(tx, scope, clock);
      await done(tx);
    });
    return;
  }
  if (!(await withScope(connected, scope, (tx) => claimRun(tx, scope, job, runId, startedAt)))) return;
  await job.runApart(connected, scope, clock);
  await withScope(connected, scope, done);
};

const noteFailed = async (
  { connected, clock, logger }: JobGrounds,
  job: AnyJob,
  runId: string,
  authorityId: string,
  error: unknown,
): Promise<void> => {
  logger.error({ job: job.name, authority: authorityId, fault: kindOf(error) }, 'a job failed');
  const scope = scopeOfJob(authorityId, job.name);
  const now = momentOf(clock);
  await withScope(connected, scope, (tx) =>
    noteOutcome(tx, scope, job, runId, 'failed', { startedAt: now, endedAt: now }),
  );
};

/**
 * Does one run of a job for every council. A run that is tried again does only what was not done before; one council's
 * failure keeps no other from its share. Throws JobFailed when some share was not done.
 */
export const runJob = async (grounds: JobGrounds, job: AnyJob, runId: string): Promise<void> => {
  let failed = 0;
  for (const { id } of await listAuthorities(grounds.connected)) {
    try {
      await runForCouncil(grounds, job, runId, id);
    } catch (error) {
      failed += 1;
      await noteFailed(grounds, job, runId, id, error);
    }
  }
  if (failed > 0) throw new JobFailed(`${job.name} was not done for ${counted(failed, 'council')}.`);
};
