import { dateWords } from '../../../kernel/words-of-time.ts';
import type { Held } from './appoint.ts';
import { type Broken, brokenRules, type Rule } from './broken.ts';
import { contains, overlap, type Period, periodWords } from './period.ts';
import { type Terms, usualTerms } from './terms.ts';
import { mayVote, type Sitting } from './vote.ts';
import { type Appointer, type Office, officeWords } from './words.ts';

/** An office to be given, with the seats that the person holds at the board. */
export type OfficeGiven = {
  office: Office;
  personName: string;
  period: Period;
  appointedBy: Appointer | null;
  heldBefore: readonly Held[];
  seats: readonly (Period & Sitting)[];
  terms: Pick<Terms, 'appointers' | 'castingVote' | 'quorum' | 'substitutesVote'> | null;
};

const presides = (office: Office): boolean => office === 'chair' || office === 'deputy chair';

const votingSeats = ({ seats, terms }: OfficeGiven) =>
  seats.filter((seat) => mayVote(seat, terms ?? usualTerms).ok);

const rules: readonly Rule<OfficeGiven>[] = [
  {
    name: 'A period of office ends after it begins',
    broken: ({ period }) =>
      period.to !== null && period.to < period.from
        ? 'The last day is before the first. Change one of them.'
        : null,
  },
  {
    name: 'Who appointed is recorded',
    broken: ({ appointedBy }) => (appointedBy === null ? 'Choose who made the appointment.' : null),
  },
  {
    name: 'The chair is a voting member',
    broken: (given) => {
      if (!presides(given.office)) return null;
      const seats = votingSeats(given).filter((seat) => overlap(seat, given.period));
      if (seats.length === 0)
        return `${given.personName} holds no seat with a vote on these days. Give them a seat first.`;
      if (seats.some((seat) => contains(seat, given.period))) return null;
      const [seat] = seats;
      return seat?.to
        ? `${given.personName} sits with a vote only until ${dateWords(seat.to)}. Let the office end by then.`
        : `${given.personName} sits with a vote only from ${dateWords(seat?.from ?? given.period.from)}. Let the office begin then.`;
    },
  },
  {
    name: 'One holder an office at a time',
    broken: ({ office, heldBefore, period }) => {
      const other = heldBefore.find((one) => overlap(one, period));
      return other
        ? `${other.personName} is ${officeWords[office].toLowerCase()} ${periodWords(other)}. End that first, or choose days after it.`
        : null;
    },
  },
];

/** Every rule that giving an office would break. */
export const officeProblems = (given: OfficeGiven): Broken[] => brokenRules(rules, given);
