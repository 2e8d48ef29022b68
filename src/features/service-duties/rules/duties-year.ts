import { type Carer, cameWords, reviewReasons, wasLate } from './foster-review.ts';
import { type Home, monthsVisited, type Visit } from './home-visits.ts';

/** Why a specialist meeting is held. */
export const meetingKinds = {
  missing: 'Missing from home',
  disruption: 'A home that broke down',
  'self-harm': 'Self-harm',
  'harmful behaviour': 'Harmful sexual behaviour',
  'fabricated illness': 'Fabricated or induced illness',
} as const;

/** A foster carer with their reviews that were held. */
export type CarerReviews = Omit<Carer, 'held'> & {
  sort: string;
  reviews: readonly { heldOn: string; why: string; came: readonly string[]; minutesOn: string | null }[];
};

/** A visit with what the home must do. */
export type FullVisit = Visit & {
  children: number;
  mustDo: string;
  dueOn: string | null;
  doneOn: string | null;
};

type Named = { name: string; count: number };

/** What the service's other duties of a period come to: whole numbers, with what they are parts of. */
export type DutiesYear = {
  fosterReviews: {
    held: number;
    late: number;
    /** Held for carers of each kind, and why. */
    foster: number;
    connected: number;
    reasons: Named[];
    came: Named[];
    minutesSent: number;
  };
  /** Carers who were approved on the last day. */
  carers: number;
  meetings: { all: number; kinds: Named[] };
  visits: {
    made: number;
    /** Home-months with a visit, of home-months that are over. */
    months: { visited: number; wanted: number };
    children: number;
    /** Visits after which the home had to do something; of these done, and not done by their day. */
    toDo: number;
    done: number;
    overdue: number;
  };
};

type Facts = {
  carers: readonly CarerReviews[];
  meetings: readonly { sort: string; day: string }[];
  homes: readonly Home[];
  visits: readonly FullVisit[];
};

const named = (words: Readonly<Record<string, string>>, count: (key: string) => number): Named[] =>
  Object.entries(words).map(([key, name]) => ({ name, count: count(key) }));

/** Adds up the duties of a period, both days included. All facts may reach beyond it. `today` is ISO. */
export const dutiesYear = (
  { carers, meetings, homes, visits }: Facts,
  period: { first: string; last: string },
  today: string,
): DutiesYear => {
  const isIn = (day: string): boolean => day >= period.first && day <= period.last;
  const end = period.last < today ? period.last : today;
  const held = carers.flatMap((carer) =>
    carer.reviews
      .filter(({ heldOn }) => isIn(heldOn))
      .map((review) => ({
        ...review,
        sort: carer.sort,
        late: wasLate({ ...carer, held: carer.reviews.map(({ heldOn }) => heldOn) }, review.heldOn),
      })),
  );
  const made = visits.filter(({ day }) => isIn(day));
  const toDo = made.filter(({ mustDo }) => mustDo !== '');
  const met = meetings.filter(({ day }) => isIn(day));
  return {
    fosterReviews: {
      held: held.length,
      late: held.filter(({ late }) => late).length,
      foster: held.filter(({ sort }) => sort === 'foster').length,
      connected: held.filter(({ sort }) => sort === 'connected').length,
      reasons: named(reviewReasons, (reason) => held.filter(({ why }) => why === reason).length),
      came: named(cameWords, (who) => held.filter(({ came }) => came.includes(who)).length),
      minutesSent: held.filter(({ minutesOn }) => minutesOn !== null).length,
    },
    carers: carers.filter(
      ({ approvedOn, endedOn }) => approvedOn <= end && (endedOn === null || endedOn > end),
    ).length,
    meetings: {
      all: met.length,
      kinds: named(meetingKinds, (sort) => met.filter((one) => one.sort === sort).length),
    },
    visits: {
      made: made.length,
      months: monthsVisited(homes, visits, period, today),
      children: made.reduce((sum, { children }) => sum + children, 0),
      toDo: toDo.length,
      done: toDo.filter(({ doneOn }) => doneOn !== null && doneOn <= end).length,
      overdue: toDo.filter(
        ({ dueOn, doneOn }) => dueOn !== null && dueOn < end && (doneOn === null || doneOn > end),
      ).length,
    },
  };
};
