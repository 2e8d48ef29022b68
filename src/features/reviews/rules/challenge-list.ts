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

/** Those of a state: late ones first, then those that wait for the officer, each by the day on which it was due. */
export const inOrder = <Row extends Listed>(
  rows: readonly Row[],
  state: ListWanted['state'],
  today: string,
): Row[] => {
  const keyOf = (row: Row): string => {
    const day = row.replyDue ?? row.raisedOn;
    return `${order.indexOf(standingOf(row, today))} ${day}`;
  };
  return rows
    .filter((row) => isWanted(standingOf(row, today), state))
    .sort((one, other) => keyOf(one).localeCompare(keyOf(other)));
};
