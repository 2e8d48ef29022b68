import type { Generated } from 'kysely';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../database/transaction.ts';
import type { AnyJob } from './job.ts';

type Outcome = 'done' | 'failed';

type JobTables = {
  scheduled_job: {
    authority_id: string;
    name: string;
    cron: string;
    run_id: Generated<string | null>;
    started_at: Generated<Date | null>;
    ended_at: Generated<Date | null>;
    outcome: Generated<Outcome | null>;
  };
};

/** A job and how it went last; nothing of that where it has not run yet. */
export type ScheduledJob = {
  name: string;
  cron: string;
  startedAt: Date | null;
  endedAt: Date | null;
  outcome: Outcome | null;
};

const jobsIn = (tx: Tx) => tx.withTables<JobTables>();

/** Writes down which jobs there are, so that they can be seen before they have run; what is no job any more goes. */
export const listAsScheduled = async (
  tx: Tx,
  { authorityId }: Scope,
  jobs: readonly AnyJob[],
): Promise<void> => {
  const names = jobs.map(({ name }) => name);
  await jobsIn(tx)
    .deleteFrom('scheduled_job')
    .where('authority_id', '=', authorityId)
    .$if(names.length > 0, (query) => query.where('name', 'not in', names))
    .execute();
  if (jobs.length === 0) return;
  await jobsIn(tx)
    .insertInto('scheduled_job')
    .values(jobs.map(({ name, cron }) => ({ authority_id: authorityId, name, cron })))
    .onConflict((conflict) =>
      conflict.columns(['authority_id', 'name']).doUpdateSet((row) => ({ cron: row.ref('excluded.cron') })),
    )
    .execute();
};

/**
 * Claims a run of a job for a council: false where that run was done already. Another process that claims the same job
 * waits until this transaction ends.
 */
export const claimRun = async (
  tx: Tx,
  { authorityId }: Scope,
  { name, cron }: AnyJob,
  runId: string,
  now: Date,
): Promise<boolean> => {
  const claimed = await jobsIn(tx)
    .insertInto('scheduled_job')
    .values({ authority_id: authorityId, name, cron, run_id: runId, started_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(['authority_id', 'name'])
        .doUpdateSet({ run_id: runId, started_at: now, ended_at: null, outcome: null })
        .where((row) =>
          row.or([
            row('scheduled_job.run_id', 'is distinct from', runId),
            row('scheduled_job.outcome', 'is distinct from', 'done'),
          ]),
        ),
    )
    .returning('name')
    .executeTakeFirst();
  return claimed !== undefined;
};

/** Notes how a run went; the claim of one that failed is undone with everything else it did. */
export const noteOutcome = async (
  tx: Tx,
  { authorityId }: Scope,
  { name, cron }: AnyJob,
  runId: string,
  outcome: Outcome,
  times: { startedAt: Date; endedAt: Date },
): Promise<void> => {
  const noted = { run_id: runId, outcome, started_at: times.startedAt, ended_at: times.endedAt };
  await jobsIn(tx)
    .insertInto('scheduled_job')
    .values({ authority_id: authorityId, name, cron, ...noted })
    .onConflict((conflict) => conflict.columns(['authority_id', 'name']).doUpdateSet(noted))
    .execute();
};

/** Every job of the council, by name. */
export const listScheduled = (tx: Tx, { authorityId }: Scope): Promise<ScheduledJob[]> =>
  jobsIn(tx)
    .selectFrom('scheduled_job')
    .select(['name', 'cron', 'started_at as startedAt', 'ended_at as endedAt', 'outcome'])
    .where('authority_id', '=', authorityId)
    .orderBy('name')
    .execute();
