import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { covenantTables } from './covenant-store.ts';
import { isOpenOn, type JobCounts, type JobWords } from './rules/kept-job.ts';

/** Work that somebody who signed keeps for care leavers alone, as everybody sees it. */
export type KeptJob = JobWords & {
  id: string;
  version: number;
  pledgeId: string;
  allFilled: boolean;
  organisation: string;
  area: string;
  endedOn: string | null;
};

const keptJobs = (tx: Tx, { authorityId }: Scope) =>
  covenantTables(tx)
    .selectFrom('covenant_job as j')
    .innerJoin('covenant_pledge as p', (join) =>
      join.onRef('p.authority_id', '=', 'j.authority_id').onRef('p.id', '=', 'j.pledge_id'),
    )
    .innerJoin('covenant_signatory as s', (join) =>
      join.onRef('s.authority_id', '=', 'p.authority_id').onRef('s.id', '=', 'p.signatory_id'),
    )
    .select([
      'j.id',
      'j.version',
      'j.pledge_id as pledgeId',
      'j.kind',
      'j.title',
      'j.how_to_apply as howToApply',
      'j.open_until as openUntil',
      'j.all_filled as allFilled',
      's.organisation',
      's.area',
      's.ended_on as endedOn',
    ])
    .where('j.authority_id', '=', authorityId)
    .orderBy('j.open_until')
    .orderBy('j.id');

/** What one can apply for on a day (ISO), the soonest over first; not what is kept by who has left. Zone public. */
export const openJobs = async (tx: Tx, scope: Scope, today: string): Promise<KeptJob[]> =>
  (await keptJobs(tx, scope).execute()).filter((job) => isOpenOn(job, today));

/** The same with how many there are, and how many are filled. */
export type CountedJob = KeptJob & JobCounts;

/** All that was ever kept, the soonest over first. Zone board. */
export const countedJobs = (tx: Tx, scope: Scope): Promise<CountedJob[]> =>
  keptJobs(tx, scope)
    .innerJoin('covenant_job_count as c', (join) =>
      join.onRef('c.authority_id', '=', 'j.authority_id').onRef('c.job_id', '=', 'j.id'),
    )
    .select(['c.offered', 'c.filled'])
    .execute();
