import { type Broken, brokenRules, type Rule } from './broken.ts';
import { overlap, type Period, periodWords } from './period.ts';
import { type Appointer, type Capacity, capital } from './words.ts';

/** Somebody to be appointed, with what the rules ask about them. */
export type Candidate = {
  id: string;
  name: string;
  young: boolean;
  supporterName: string | null;
  /** When they were or are in the Cabinet. */
  cabinet: readonly Period[];
};

/** A time somebody held a seat. */
export type Held = Period & { personId: string; personName: string };

export type Appointment = {
  person: Candidate;
  capacity: Capacity;
  period: Period;
  appointedBy: Appointer | null;
  seatClosedOn: string | null;
  /** Who held the seat, at any time. */
  heldBefore: readonly Held[];
  /** When this person sits in other seats of the same board, with the seat's name. */
  otherSeats: readonly (Period & { seat: string })[];
};

/** No cabinet member may sit as a member. Shared with substitutes. */
export const cabinetRule = <
  Case extends { person: Candidate; capacity: Capacity; period: Period },
>(): Rule<Case> => ({
  name: 'No cabinet member may sit as a member',
  broken: ({ person, capacity, period }) => {
    const post = person.cabinet.find((one) => overlap(one, period));
    return capacity === 'member' && post
      ? `${person.name} is in the Cabinet ${periodWords(post)}. The board advises the Cabinet, so nobody sits in both.`
      : null;
  },
});

const rules: readonly Rule<Appointment>[] = [
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
  cabinetRule(),
  {
    name: 'One holder a seat at a time',
    broken: ({ heldBefore, period }) => {
      const other = heldBefore.find((one) => overlap(one, period));
      return other
        ? `${other.personName} holds this seat ${periodWords(other)}. End that first, or choose days after it.`
        : null;
    },
  },
  {
    name: 'One seat a person at a board',
    broken: ({ person, otherSeats, period }) => {
      const other = otherSeats.find((one) => overlap(one, period));
      return other
        ? `${person.name} already sits at this board as “${other.seat}” ${periodWords(other)}.`
        : null;
    },
  },
  {
    name: "A young people's representative has a named supporter",
    broken: ({ person }) =>
      person.young && person.supporterName === null
        ? `${capital(person.name)} needs an adult who stands beside them. Choose their supporter.`
        : null,
  },
  {
    name: 'A closed seat is not filled',
    broken: ({ seatClosedOn, period }) =>
      seatClosedOn !== null && (period.to === null || period.to >= seatClosedOn)
        ? 'The seat is closed. Open it again first.'
        : null,
  },
];

/** Every rule that an appointment to a seat would break. */
export const appointmentProblems = (given: Appointment): Broken[] => brokenRules(rules, given);
