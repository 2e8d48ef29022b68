import type { Chance } from './chance.ts';
import { asWritten } from './days.ts';
import type { Put } from './tables.ts';

/** The days that an extract tells of: its first and its last. */
export type Span = { from: number; to: number };

const categories = [
  ['NEG', 45],
  ['EMO', 42],
  ['PHY', 8],
  ['SAB', 5],
] as const;

const lengthOfPlan = (mean: number, chance: Chance): number => 20 + chance.wait(mean);

const putConferences = (id: string, starts: number, ends: number, chance: Chance, put: Put): void => {
  put(
    'Conferences',
    id,
    'Initial',
    asWritten(starts),
    asWritten(starts + (chance.happens(0.1) ? chance.between(1, 9) : 0)),
  );
  for (let due = starts + 91; due < ends; due += 180)
    put(
      'Conferences',
      id,
      'Review',
      asWritten(due),
      asWritten(due + (chance.happens(0.06) ? chance.between(1, 12) : -chance.between(0, 10))),
    );
};

/** The plans of a child who is in need, or who needs protecting too and sometimes a second time. */
export const putPlans = (id: string, team: string, { from, to }: Span, chance: Chance, put: Put): void => {
  let starts = chance.between(from - 300, to);
  const open = (ends: number): string => (ends > to ? '' : asWritten(ends));
  if (chance.happens(0.55)) {
    put('CinPlans', id, asWritten(starts), open(starts + lengthOfPlan(260, chance)), 'N1', team);
    return;
  }
  for (let again = true; again && starts <= to; again = chance.happens(0.22)) {
    const ends = starts + lengthOfPlan(320, chance);
    put('CpPlans', id, asWritten(starts), open(ends), chance.pick(categories), team);
    putConferences(id, starts, Math.min(ends, to), chance, put);
    starts = ends + chance.wait(500);
  }
};
