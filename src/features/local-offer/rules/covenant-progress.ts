import { plusMonths } from '../../../kernel/days.ts';
import {
  type HeardFields,
  type Outcome,
  outcomes,
  type PledgeCounts,
  type PledgeFields,
  type PledgeState,
  type Strand,
  strands,
} from './covenant.ts';

/** How far the covenant is, in counts: for the Board. */
export type CovenantProgress = {
  signatories: number;
  pledges: Record<PledgeState, number>;
  late: number;
  byOutcome: { name: Outcome; pledges: number; kept: number }[];
  byStrand: { name: Strand; pledges: number; kept: number }[];
  counts: PledgeCounts;
  asked: number;
  brought: number;
};

type Pledged = Pick<PledgeFields, 'outcome' | 'strand' | 'dueOn'> & Pick<HeardFields, 'state' | 'counts'>;

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

const total = (pledges: readonly Pledged[], count: keyof PledgeCounts): number =>
  pledges.reduce((sum, { counts }) => sum + counts[count], 0);

/** Counts it. `signatories` are those who have not left. */
export const progressOf = (
  signatories: number,
  pledges: readonly Pledged[],
  asked: readonly { broughtOn: string | null }[],
  today: string,
): CovenantProgress => {
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
    counts: {
      takenUp: total(pledges, 'takenUp'),
      jobsOffered: total(pledges, 'jobsOffered'),
      jobsFilled: total(pledges, 'jobsFilled'),
      apprenticeshipsOffered: total(pledges, 'apprenticeshipsOffered'),
      apprenticeshipsFilled: total(pledges, 'apprenticeshipsFilled'),
    },
    asked: asked.length,
    brought: asked.filter(({ broughtOn }) => broughtOn !== null).length,
  };
};
