import { plusMonths } from '../../../kernel/days.ts';
import {
  type HeardFields,
  type Outcome,
  outcomes,
  type PledgeFields,
  type PledgeState,
  type Strand,
  strands,
} from './covenant.ts';
import type { JobCounts, JobKind } from './kept-job.ts';

/** How far the covenant is, in counts: for the Board. */
export type CovenantProgress = {
  signatories: number;
  pledges: Record<PledgeState, number>;
  late: number;
  byOutcome: { name: Outcome; pledges: number; kept: number }[];
  byStrand: { name: Strand; pledges: number; kept: number }[];
  takenUp: number;
  kept: Record<JobKind, JobCounts>;
  asked: number;
  brought: number;
};

type Pledged = Pick<PledgeFields, 'outcome' | 'strand' | 'dueOn'> & Pick<HeardFields, 'state' | 'takenUp'>;

const isOpen = ({ state }: Pick<HeardFields, 'state'>): boolean =>
  state === 'promised' || state === 'under way';

/** Whether a pledge should have been kept by a day (ISO) and is still open. */
export const isLate = (pledge: Pick<Pledged, 'dueOn' | 'state'>, today: string): boolean =>
  isOpen(pledge) && pledge.dueOn < today;

/** After so many months without a word of it an open pledge is asked about. */
const longSilence = 6;

/** Whether nothing was heard of an open pledge for half a year. `since` is the day (ISO) of the last word, or of signing. */
export const isSilent = (pledge: Pick<Pledged, 'state'>, since: string, today: string): boolean =>
  isOpen(pledge) && plusMonths(since, longSilence) < today;

type KeptWork = JobCounts & { kind: JobKind };

const inAll = (jobs: readonly KeptWork[], kind: JobKind): JobCounts => {
  const some = jobs.filter((job) => job.kind === kind);
  return {
    offered: some.reduce((sum, { offered }) => sum + offered, 0),
    filled: some.reduce((sum, { filled }) => sum + filled, 0),
  };
};

/** What is counted; `signatories` are those who have not left, `today` is ISO. */
type Counted = {
  signatories: number;
  pledges: readonly Pledged[];
  jobs: readonly KeptWork[];
  asked: readonly { broughtOn: string | null }[];
  today: string;
};

/** Counts it. */
export const progressOf = ({ signatories, pledges, jobs, asked, today }: Counted): CovenantProgress => {
  const inState = (state: PledgeState): number => pledges.filter((one) => one.state === state).length;
  const group = (some: readonly Pledged[]) => ({
    pledges: some.length,
    kept: some.filter(({ state }) => state === 'kept').length,
  });
  return {
    signatories,
    pledges: {
      promised: inState('promised'),
      'under way': inState('under way'),
      kept: inState('kept'),
      'not kept': inState('not kept'),
    },
    late: pledges.filter((one) => isLate(one, today)).length,
    byOutcome: outcomes.map((name) => ({ name, ...group(pledges.filter((one) => one.outcome === name)) })),
    byStrand: strands.map((name) => ({ name, ...group(pledges.filter((one) => one.strand === name)) })),
    takenUp: pledges.reduce((sum, { takenUp }) => sum + takenUp, 0),
    kept: { job: inAll(jobs, 'job'), apprenticeship: inAll(jobs, 'apprenticeship') },
    asked: asked.length,
    brought: asked.filter(({ broughtOn }) => broughtOn !== null).length,
  };
};
