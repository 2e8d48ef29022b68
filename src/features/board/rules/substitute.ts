import { type Candidate, cabinetRule } from './appoint.ts';
import { type Broken, brokenRules, type Rule } from './broken.ts';
import type { Period } from './period.ts';
import type { Capacity } from './words.ts';

/** Somebody to stand in at one meeting. `person` is null where only a name was given. */
export type Substitute = {
  name: string;
  person: Candidate | null;
  capacity: Capacity;
  /** The day of the meeting. */
  day: string;
  /** Who holds the seat on that day; null: nobody does. */
  holderName: string | null;
  /** Who stands in for the seat at this meeting already. */
  standsInAlready: string | null;
  /** The seat that the substitute holds at this board on that day. */
  ownSeat: string | null;
};

type Known = { person: Candidate; capacity: Capacity; period: Period };

const rules: readonly Rule<Substitute>[] = [
  {
    name: 'A substitute has a name',
    broken: ({ name }) => (name.trim() === '' ? 'Give the name of who attends.' : null),
  },
  {
    name: 'A substitute stands in for somebody',
    broken: ({ holderName }) =>
      holderName === null
        ? 'Nobody holds this seat on the day of the meeting, so nobody stands in for them.'
        : null,
  },
  {
    name: 'One substitute a seat at a meeting',
    broken: ({ standsInAlready, name }) =>
      standsInAlready !== null && standsInAlready !== name
        ? `${standsInAlready} stands in for this seat at this meeting already. Take that back first.`
        : null,
  },
  {
    name: 'Nobody sits twice',
    broken: ({ ownSeat, name }) =>
      ownSeat === null ? null : `${name} has a seat of their own at this board (“${ownSeat}”).`,
  },
  {
    name: cabinetRule<Known>().name,
    broken: ({ person, capacity, day }) =>
      person && cabinetRule<Known>().broken({ person, capacity, period: { from: day, to: day } }),
  },
];

/** Every rule that a substitution would break. It holds for its one meeting and no other. */
export const substituteProblems = (given: Substitute): Broken[] => brokenRules(rules, given);
