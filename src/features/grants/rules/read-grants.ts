import { readNeededDay, readOneOf, readWhole, readWords, together } from '../../../kernel/read-typed.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { readPence } from './pence.ts';

/** What the Board thinks of a proposal. */
export const verdicts = ['yes', 'part', 'no'] as const;
export type Verdict = (typeof verdicts)[number];

export type NewPot = { name: string; origin: string; totalPence: number; mostPence: number };

export const readPot = (typed: Typed): Result<NewPot, Mistake> =>
  together({
    name: readWords(typed, 'name', 'Say what the pot is called, like “2026-27”.', 80),
    origin: readWords(typed, 'origin', 'Say where the money comes from.'),
    totalPence: readPence(typed, 'total', 0),
    mostPence: readPence(typed, 'most'),
  });

export type NewRound = { name: string; opensOn: string; closesOn: string };

export const readGrantRound = (typed: Typed): Result<NewRound, Mistake> => {
  const read = together({
    name: readWords(typed, 'name', 'Say what the round is called.', 80),
    opensOn: readNeededDay(typed, 'opensOn', 'Say on which day it opens.'),
    closesOn: readNeededDay(typed, 'closesOn', 'Say on which day it closes.'),
  });
  return read.ok && read.value.closesOn < read.value.opensOn
    ? refused({ field: 'closesOn', text: 'The last day is before the first.' })
    : read;
};

export type NewProposal = {
  roundId: string;
  title: string;
  forWhom: string;
  children: number;
  askedPence: number;
  changes: string;
  otherFunding: string;
  startsOn: string;
  inOurCare: boolean;
  owedAnyway: boolean;
};

const mostChildren = 100_000;
const yesNo = ['yes', 'no'] as const;

export const readProposal = (
  typed: Typed,
  rounds: readonly { id: string }[],
): Result<NewProposal, Mistake> => {
  const ids = rounds.map(({ id }) => id);
  const read = together({
    roundId: readOneOf(typed, 'round', ids, 'Choose the round.'),
    title: readWords(typed, 'title', 'Say what it is.'),
    forWhom: readWords(typed, 'forWhom', 'Say whom it is for.'),
    children: readWhole(typed, 'children', { from: 1, to: mostChildren }),
    askedPence: readPence(typed, 'asked'),
    changes: readWords(typed, 'changes', 'Say what will change for them.', 2000),
    otherFunding: readWords(typed, 'otherFunding', null, 1000),
    startsOn: readNeededDay(typed, 'startsOn', 'Say when it starts.'),
    inOurCare: readOneOf(typed, 'inOurCare', yesNo, 'Choose yes or no.'),
    owedAnyway: readOneOf(typed, 'owedAnyway', yesNo, 'Choose yes or no.'),
  });
  if (!read.ok) return read;
  const { inOurCare, owedAnyway, ...rest } = read.value;
  return ok({ ...rest, inOurCare: inOurCare === 'yes', owedAnyway: owedAnyway === 'yes' });
};

/** What the Board recommends. It gives nothing: there is no way from it to money but through a decision. */
export type Recommendation = { verdict: Verdict; pence: number; words: string; resolution: string };

/** Reads a recommendation: all that was asked, a part of it, or nothing. */
export const readRecommendation = (typed: Typed, askedPence: number): Result<Recommendation, Mistake> => {
  const read = together({
    verdict: readOneOf(typed, 'verdict', verdicts, 'Choose what the Board recommends.'),
    words: readWords(typed, 'words', null, 2000),
    resolution: readWords(typed, 'resolution', 'Say by which resolution, like “Item 7, 10 March 2026”.'),
  });
  if (!read.ok) return read;
  if (read.value.verdict !== 'part')
    return ok({ ...read.value, pence: read.value.verdict === 'yes' ? askedPence : 0 });
  const pence = readPence(typed, 'pence');
  if (!pence.ok) return pence;
  return pence.value >= askedPence
    ? refused({ field: 'pence', text: 'A part is less than what was asked.' })
    : ok({ ...read.value, pence: pence.value });
};

/** What somebody decided who can, by their post. */
export type Decision = { post: string; pence: number; words: string; reportDue: string };

/** Reads a decision: nothing up to all that was asked, and why. */
export const readDecision = (
  typed: Typed,
  { askedPence, today }: { askedPence: number; today: string },
): Result<Decision, Mistake> => {
  const read = together({
    post: readWords(typed, 'post', 'Say by their post who decided.'),
    pence: textIn(typed, 'pence') === '0' ? ok(0) : readPence(typed, 'pence', 0),
    words: readWords(typed, 'words', 'Say why.', 2000),
    reportDue: readNeededDay(typed, 'reportDue', 'Say by when they report what it did.'),
  });
  if (!read.ok) return read;
  if (read.value.pence > askedPence)
    return refused({ field: 'pence', text: 'This is more than was asked for.' });
  return read.value.reportDue <= today
    ? refused({ field: 'reportDue', text: 'This day is not to come any more.' })
    : read;
};

export type Outcome = { did: string; spentPence: number };

/** Reads what a grant did: no more was spent of it than was given. */
export const readOutcome = (typed: Typed, givenPence: number): Result<Outcome, Mistake> => {
  const read = together({
    did: readWords(typed, 'did', 'Say what it did for them.', 2000),
    spentPence: readPence(typed, 'spent', 0),
  });
  return read.ok && read.value.spentPence > givenPence
    ? refused({
        field: 'spent',
        text: 'This is more than was given. What was paid beside it is not part of the grant.',
      })
    : read;
};

const daysBefore = 14;

/** When a report back is asked for: two weeks before it is due, on the day, and each week after that. */
export const chaseKey = (reportDue: string, daysLeft: number): string | null => {
  if (daysLeft > daysBefore) return null;
  if (daysLeft > 0) return `${reportDue} soon`;
  return `${reportDue} week ${Math.floor(-daysLeft / 7)}`;
};
