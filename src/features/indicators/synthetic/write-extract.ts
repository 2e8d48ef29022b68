import { plusMonths } from '../../../kernel/days.ts';
import { type Child, putCare, putHeader, putStay, putYear } from './care-records.ts';
import { type Chance, chanceOf } from './chance.ts';
import { asWritten, birthday, dayNumber } from './days.ts';
import type { Stay } from './episodes.ts';
import { putLeaver } from './leaver-records.ts';
import { putPlans, type Span } from './plan-records.ts';
import { type Put, writeTables } from './tables.ts';

/**
 * What to make up: so many children in care at the end of the day, so many years of history, the seed of chance. The
 * same request gives the same files.
 */
export type Request = { children: number; years: number; seed: number; at: string };

const yearLength = 365.25;
const childrenOfTeam = 175;
const fewestTeams = 4;
const places = ['North', 'East', 'South', 'West', 'Coast', 'Valley', 'Moor', 'Hill', 'Town'];

const teamNames = (children: number): string[] =>
  Array.from({ length: Math.max(fewestTeams, Math.round(children / childrenOfTeam)) }, (_, number) => {
    const round = Math.floor(number / places.length);
    return `${places[number % places.length]}${round === 0 ? '' : ` ${round + 1}`} team`;
  });

/** How old children are when they come into care, in years: an age group's first year, its length and its weight. */
const ageAtStart = (chance: Chance): number => {
  const from = chance.pick([
    [0, 18],
    [1, 18],
    [5, 19],
    [10, 33],
    [16, 12],
  ]);
  return from + chance.next() * (ageGroupYears[from] ?? 1);
};

const ageGroupYears: Readonly<Record<number, number>> = { 0: 1, 1: 4, 5: 5, 10: 6, 16: 1.5 };

/** Days in care, as weights of means: of those who come, and of those whom one meets (long stays are met more often). */
const ofThoseWhoCome = [
  [90, 26],
  [500, 40],
  [2200, 34],
] as const;
const ofThoseWhoAreMet = [
  [90, 3],
  [500, 21],
  [2200, 76],
] as const;

/** A stay that is still open on the last day. */
const openStay = (to: number, chance: Chance): { born: number; stay: Stay } => {
  for (;;) {
    const age = ageAtStart(chance);
    const starts = to - chance.wait(chance.pick(ofThoseWhoAreMet));
    const born = Math.floor(starts - age * yearLength);
    if (birthday(born, 18) > to + 1)
      return { born, stay: { starts, ends: null, until: to + 1, adopted: false } };
  }
};

const closedStay = ({ from, to }: Span, chance: Chance): { born: number; stay: Stay } => {
  for (;;) {
    const age = ageAtStart(chance);
    const ends = chance.between(from, to);
    const starts = ends - chance.wait(chance.pick(ofThoseWhoCome));
    const born = Math.floor(starts - age * yearLength);
    const until = Math.min(ends, birthday(born, 18));
    const adopted = age < 4 && until - starts > 400 && chance.happens(0.5);
    if (until > starts && until >= from) return { born, stay: { starts, ends: until, until, adopted } };
  }
};

const childOf = (number: number, born: number, chance: Chance): Child => ({
  id: `C${String(number).padStart(7, '0')}`,
  born,
  sex: chance.happens(0.56) ? '1' : '2',
  unaccompanied: chance.happens(0.06),
});

const putTeams = (child: Child, stay: Stay, teams: readonly string[], chance: Chance, put: Put): void => {
  let since = stay.starts;
  for (let moves = chance.happens(0.15) ? 1 : 0; moves > 0; moves -= 1) {
    const moved = since + chance.wait(400);
    if (moved >= stay.until) break;
    put('Teams', child.id, asWritten(since), asWritten(moved - 1), teamFor(teams, chance));
    since = moved;
  }
  put(
    'Teams',
    child.id,
    asWritten(since),
    stay.ends === null ? '' : asWritten(stay.ends),
    teamFor(teams, chance),
  );
};

const teamFor = (teams: readonly string[], chance: Chance): string =>
  teams[chance.between(0, teams.length - 1)] ?? '';

const shareLeavingAYear = 0.46;
const shareComingAgain = 0.06;
const plansForAChildAYear = 1.1;
const childrenForEachInCare = 118;

function* history({ children, years, seed, at }: Request, put: Put): Generator<void> {
  const chance = chanceOf(seed);
  const span: Span = { from: dayNumber(plusMonths(at, -12 * years)), to: dayNumber(at) };
  // Checks, visits and plans are told of the last two years: as far back as thirteen months of figures look.
  const recent: Span = { from: span.to - 800, to: span.to };
  const teams = teamNames(children);
  const left = Math.round(children * shareLeavingAYear * years);
  for (let number = 1; number <= children + left; number += 1) {
    const still = number <= children;
    const { born, stay } = still ? openStay(span.to, chance) : closedStay(span, chance);
    const child = childOf(number, born, chance);
    putHeader(child, chance, put);
    if (still && chance.happens(shareComingAgain)) putEarlierStay(child, stay, chance, put);
    putStay(child, stay, chance, put);
    putTeams(child, stay, teams, chance, put);
    if (stay.until > recent.from) putCare(child, stay, recent.from, chance, put);
    const age = Math.floor((span.to - born) / yearLength);
    if (still && span.to - stay.starts >= yearLength) putYear(child, age, chance, put);
    if (age >= 16 && age <= 25 && stay.until >= birthday(born, 16))
      putLeaver(child, stay.ends ?? span.to + 1, recent, chance, put);
    yield;
  }
  const plans = Math.round(children * plansForAChildAYear * years);
  for (let number = 1; number <= plans; number += 1) {
    putPlans(`P${String(number).padStart(7, '0')}`, teamFor(teams, chance), span, chance, put);
    yield;
  }
  const lastYear = Number(at.slice(0, 4));
  for (let year = lastYear - years - 1; year <= lastYear; year += 1)
    put('Population', year, 'all', children * childrenForEachInCare);
}

/** A shorter stay that was over before this one began. */
const putEarlierStay = (child: Child, stay: Stay, chance: Chance, put: Put): void => {
  const ends = stay.starts - chance.wait(400);
  const starts = Math.max(child.born, ends - chance.wait(200));
  if (starts < ends) putStay(child, { ...stay, starts, ends, until: ends, adopted: false }, chance, put);
};

/**
 * Writes a lifelike extract of made-up children into a new or empty folder: moves, reviews, checks, teams, plans and
 * care leavers. Nobody in it exists.
 */
export const writeMadeUpExtract = (folder: string, request: Request): Promise<void> =>
  writeTables(folder, (put) => history(request, put));
