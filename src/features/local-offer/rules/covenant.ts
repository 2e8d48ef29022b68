import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { readDate } from '../../../kernel/typed-line.ts';

/** The five outcomes of the Care Leaver Covenant. */
export const outcomes = [
  'independent living',
  'education, employment and training',
  'safety and security',
  'health',
  'finance',
] as const;
export type Outcome = (typeof outcomes)[number];

/** The five parts of the covenant's approach for a whole council. */
export const strands = [
  'raising awareness',
  'training and employment',
  'policy partnerships',
  'social value',
  'economic development',
] as const;
export type Strand = (typeof strands)[number];

export const pledgeStates = ['promised', 'under way', 'kept', 'not kept'] as const;
export type PledgeState = (typeof pledgeStates)[number];

/** Days are ISO. `contact` is seen by the team alone. */
export type SignatoryFields = {
  organisation: string;
  area: string;
  about: string;
  signedOn: string;
  endedOn: string | null;
  contact: string;
};

/** How often it was taken up, and jobs and apprenticeships that are kept for care leavers alone. */
export type PledgeCounts = {
  takenUp: number;
  jobsOffered: number;
  jobsFilled: number;
  apprenticeshipsOffered: number;
  apprenticeshipsFilled: number;
};

export type PledgeFields = {
  pledge: string;
  outcome: Outcome;
  strand: Strand;
  dueOn: string;
  state: PledgeState;
  progress: string;
  counts: PledgeCounts;
};

const mostLetters = 1000;

const line = (typed: Typed, field: string, ask: string): Result<string, Mistake> => {
  const text = textIn(typed, field);
  if (text === '' && ask !== '') return refused({ field, text: ask });
  return text.length > mostLetters
    ? refused({ field, text: `Use ${mostLetters} letters at most.` })
    : ok(text);
};

const day = (typed: Typed, field: string, ask: string): Result<string, Mistake> => {
  const read = readDate(textIn(typed, field));
  if (!read.ok) return refused({ field, text: read.reason });
  return read.value === null ? refused({ field, text: ask }) : ok(read.value);
};

/** Reads who signed. */
export const readSignatory = (typed: Typed): Result<SignatoryFields, Mistake> => {
  const organisation = line(typed, 'organisation', 'Say who signed.');
  if (!organisation.ok) return organisation;
  const area = line(typed, 'area', 'Say in which ward or area they are, or “everywhere”.');
  if (!area.ok) return area;
  const about = line(typed, 'about', '');
  if (!about.ok) return about;
  const signedOn = day(typed, 'signedOn', 'Say when they signed.');
  if (!signedOn.ok) return signedOn;
  const endedOn = readDate(textIn(typed, 'endedOn'));
  if (!endedOn.ok) return refused({ field: 'endedOn', text: endedOn.reason });
  if (endedOn.value !== null && endedOn.value < signedOn.value)
    return refused({ field: 'endedOn', text: 'They cannot have left before they signed.' });
  const contact = line(typed, 'contact', '');
  if (!contact.ok) return contact;
  return ok({
    organisation: organisation.value,
    area: area.value,
    about: about.value,
    signedOn: signedOn.value,
    endedOn: endedOn.value,
    contact: contact.value,
  });
};

export const countFields = {
  takenUp: 'How often it was taken up',
  jobsOffered: 'Jobs kept for care leavers',
  jobsFilled: 'Jobs of these that are filled',
  apprenticeshipsOffered: 'Apprenticeships kept for care leavers',
  apprenticeshipsFilled: 'Apprenticeships of these that are filled',
} as const satisfies Record<keyof PledgeCounts, string>;

const mostCounted = 100_000;

const readCounts = (typed: Typed): Result<PledgeCounts, Mistake> => {
  const counts = {
    takenUp: 0,
    jobsOffered: 0,
    jobsFilled: 0,
    apprenticeshipsOffered: 0,
    apprenticeshipsFilled: 0,
  };
  for (const field of Object.keys(countFields) as (keyof PledgeCounts)[]) {
    const text = textIn(typed, field);
    if (text !== '' && (!/^\d+$/.test(text) || Number(text) > mostCounted))
      return refused({ field, text: 'Type a whole number, like 3, or leave it empty.' });
    counts[field] = Number(text);
  }
  for (const [filled, offered] of [
    ['jobsFilled', 'jobsOffered'],
    ['apprenticeshipsFilled', 'apprenticeshipsOffered'],
  ] as const)
    if (counts[filled] > counts[offered])
      return refused({ field: filled, text: 'No more can be filled than were offered.' });
  return ok(counts);
};

const chosen = <Value extends string>(
  typed: Typed,
  field: string,
  among: readonly Value[],
): Result<Value, Mistake> => {
  const found = among.find((one) => one === textIn(typed, field));
  return found === undefined ? refused({ field, text: 'Choose one.' }) : ok(found);
};

/** Reads what somebody who signed pledges, and how far that is. */
export const readPledge = (typed: Typed): Result<PledgeFields, Mistake> => {
  const pledge = line(typed, 'pledge', 'Say what they pledge.');
  if (!pledge.ok) return pledge;
  const outcome = chosen(typed, 'outcome', outcomes);
  if (!outcome.ok) return outcome;
  const strand = chosen(typed, 'strand', strands);
  if (!strand.ok) return strand;
  const dueOn = day(typed, 'dueOn', 'Say by when.');
  if (!dueOn.ok) return dueOn;
  const state = chosen(typed, 'state', pledgeStates);
  if (!state.ok) return state;
  const progress = line(typed, 'progress', '');
  if (!progress.ok) return progress;
  const counts = readCounts(typed);
  if (!counts.ok) return counts;
  return ok({
    pledge: pledge.value,
    outcome: outcome.value,
    strand: strand.value,
    dueOn: dueOn.value,
    state: state.value,
    progress: progress.value,
    counts: counts.value,
  });
};

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

type Pledged = Pick<PledgeFields, 'outcome' | 'strand' | 'dueOn' | 'state' | 'counts'>;

const isOpen = ({ state }: Pick<PledgeFields, 'state'>): boolean =>
  state === 'promised' || state === 'under way';

/** Whether a pledge should have been kept by a day (ISO) and is still open. */
export const isLate = (pledge: Pick<PledgeFields, 'dueOn' | 'state'>, today: string): boolean =>
  isOpen(pledge) && pledge.dueOn < today;

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
