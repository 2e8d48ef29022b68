import type { Child } from './care-records.ts';
import type { Chance } from './chance.ts';
import { asWritten, birthday } from './days.ts';
import type { Span } from './plan-records.ts';
import type { Put } from './tables.ts';

const activities = [
  ['F1', 6],
  ['F2', 20],
  ['F4', 5],
  ['F5', 20],
  ['P2', 3],
  ['P5', 3],
  ['G4', 13],
  ['G5', 20],
  ['G6', 6],
  ['', 4],
] as const;
const homes = [
  ['U1', 30],
  ['B1', 8],
  ['D1', 10],
  ['E1', 12],
  ['R1', 10],
  ['T1', 18],
  ['X2', 5],
  ['G2', 3],
  ['Y2', 4],
] as const;

/** What the law calls the young person on a day, whose care ended on the day `left`. */
const categoryOn = (day: number, left: number, born: number): string => {
  if (day < left) return 'eligible';
  return day < birthday(born, 18) ? 'relevant' : 'former relevant';
};

const touchOf = (chance: Chance): string =>
  chance.pick([
    ['YES', 92],
    ['NO', 6],
    ['REFU', 2],
  ]);

/** How a young person who left care is, as noted every few weeks from 16 (still in care: eligible) to 25. */
export const putLeaver = (child: Child, left: number, { from, to }: Span, chance: Chance, put: Put): void => {
  const end = Math.min(to, birthday(child.born, 25));
  let home = { since: left, number: 1 };
  let activity = chance.pick(activities);
  const first = Math.max(from, birthday(child.born, 16));
  for (let day = first + chance.between(1, 30); day <= end; day += chance.between(20, 75)) {
    if (day > left && chance.happens(0.08)) home = { since: day, number: home.number + 1 };
    if (chance.happens(0.15)) activity = chance.pick(activities);
    const since = day < left ? ['', ''] : [home.number, asWritten(home.since)];
    const category = categoryOn(day, left, child.born);
    put(
      'CareLeavers',
      child.id,
      category,
      asWritten(day),
      touchOf(chance),
      activity,
      chance.pick(homes),
      ...since,
    );
  }
  const birthdays = [17, 18, 19, 20, 21].map((age) => birthday(child.born, age));
  if (left <= to && birthdays.some((day) => day > to - 365 && day <= to))
    put('OC3', child.id, asWritten(child.born), touchOf(chance), activity, chance.pick(homes));
};
