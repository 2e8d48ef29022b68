import { type ChallengeStanding, type Course, standingOf } from './challenge-course.ts';

/** Which challenges a list shows. */
export const whoseChoices = ['mine', 'all'] as const;
export const stateChoices = ['open', 'closed', 'good practice', 'all'] as const;
export type ListWanted = {
  whose: (typeof whoseChoices)[number];
  state: (typeof stateChoices)[number];
};

const isWanted = (standing: ChallengeStanding, state: ListWanted['state']): boolean => {
  if (state === 'all') return true;
  if (state === 'good practice') return standing === 'written down';
  if (state === 'closed') return standing === 'closed';
  return standing !== 'closed' && standing !== 'written down';
};

const order: readonly ChallengeStanding[] = [
  'late',
  'answered',
  'waits for an answer',
  'written down',
  'closed',
];

type Listed = Course & { raisedOn: string };

/** Those of a state: late ones first, then those that wait for the officer, by the day due; what is over newest first. */
export const inOrder = <Row extends Listed>(
  rows: readonly Row[],
  state: ListWanted['state'],
  today: string,
): Row[] => {
  const dayOf = ({ closedOn, replyDue, raisedOn }: Row): string => closedOn ?? replyDue ?? raisedOn;
  const compare = (one: Row, other: Row): number => {
    const apart = order.indexOf(standingOf(one, today)) - order.indexOf(standingOf(other, today));
    if (apart !== 0) return apart;
    const byDay = dayOf(one).localeCompare(dayOf(other));
    return one.closedOn === null ? byDay : -byDay;
  };
  return rows.filter((row) => isWanted(standingOf(row, today), state)).sort(compare);
};

/** As many as a list shows: of what is over there are thousands, and each that is named is written down as read. */
export const mostListed = 200;
