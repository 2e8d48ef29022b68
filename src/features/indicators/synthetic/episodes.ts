import type { Chance } from './chance.ts';

/** An episode as the return has it, days as numbers; `ends` null while it is open. */
export type Episode = {
  starts: number;
  ends: number | null;
  rne: string;
  ls: string;
  place: string;
  provider: string;
  rec: string;
  change: string;
  urn: string;
  post: string;
};

/**
 * When a child came into care and left it (null: still there; `until` is then the day after the last one), and whether
 * it ends by adoption.
 */
export type Stay = { starts: number; ends: number | null; until: number; adopted: boolean };

const firstHomes = [
  ['U6', 48],
  ['U3', 16],
  ['K2', 12],
  ['P1', 8],
  ['H5', 6],
  ['R3', 2],
  ['U1', 8],
] as const;
const laterHomes = [
  ['U4', 34],
  ['U6', 24],
  ['U1', 16],
  ['K2', 14],
  ['H5', 8],
  ['K1', 1],
  ['S1', 2],
  ['R1', 1],
] as const;
const ends = [
  ['E4A', 26],
  ['E4B', 6],
  ['E43', 8],
  ['E44', 6],
  ['E8', 14],
  ['E13', 4],
  ['E5', 16],
  ['E17', 20],
] as const;

const adoptions = [
  ['E11', 1],
  ['E12', 3],
] as const;

const providerOf = (place: string, chance: Chance): string => {
  if (place === 'P1') return 'PR0';
  return chance.pick([
    ['PR1', 60],
    ['PR4', 32],
    ['PR5', 8],
  ]);
};

/** Where a child lives: kind of home, who provides it, its number at Ofsted and the outward half of its postcode. */
type Home = Pick<Episode, 'place' | 'provider' | 'urn' | 'post'>;

const homeOf = (place: string, chance: Chance): Home => ({
  place,
  provider: providerOf(place, chance),
  urn: `SC${chance.between(100_000, 499_999)}`,
  post: `ZZ${chance.between(1, 40)} ${chance.between(1, 9)}`,
});

/** What happens next in a stay: another home, a night elsewhere and back, another legal status, or adoption. */
type Turn = { day: number; rne: string; ls: string; home: Home; change: string };

const temporary = [
  ['T0', 2],
  ['T1', 3],
  ['T2', 2],
  ['T3', 2],
  ['T4', 3],
] as const;

const nextStatus = (ls: string, adopted: boolean): string => {
  if (ls !== 'C1') return 'C1';
  return adopted ? 'E1' : 'C2';
};

/** Some nights elsewhere, and back. */
const awayAndBack = (day: number, ls: string, home: Home, chance: Chance): Turn[] => [
  { day, rne: 'P', ls, home: homeOf(chance.pick(temporary), chance), change: 'OTHER' },
  { day: day + chance.between(1, 14), rne: 'P', ls, home, change: 'OTHER' },
];

const turnAt = (day: number, ls: string, home: Home, stay: Stay, calm: number, chance: Chance): Turn[] => {
  const kind = chance.pick([
    ['law', ls === 'C2' || ls === 'E1' ? 2 : 50],
    ['move', 60 / calm],
    ['carer', 3],
    ['away', 5],
  ]);
  if (kind === 'law') return [{ day, rne: 'L', ls: nextStatus(ls, stay.adopted), home, change: '' }];
  if (kind === 'away') return awayAndBack(day, ls, home, chance);
  const elsewhere = homeOf(chance.pick(laterHomes), chance);
  return kind === 'carer'
    ? [{ day, rne: 'T', ls, home: elsewhere, change: 'STAND' }]
    : [{ day, rne: 'P', ls, home: elsewhere, change: 'CARPL' }];
};

/** Turns become rarer the longer a stay lasts. */
const turnsOf = (stay: Stay, first: { ls: string; home: Home }, chance: Chance): Turn[] => {
  const turns: Turn[] = [];
  let { ls, home } = first;
  let day = stay.starts + chance.wait(80);
  for (let calm = 1; day < stay.until - 20; calm += 0.8) {
    const next = turnAt(day, ls, home, stay, calm, chance);
    turns.push(...next);
    ({ ls, home, day } = next.at(-1) ?? { ls, home, day });
    day += chance.wait(90 + 110 * calm);
  }
  return turns;
};

const withAdoption = (stay: Stay, turns: Turn[], ls: string, chance: Chance): Turn[] => {
  const last = turns.at(-1);
  const day = stay.until - chance.between(90, 300);
  if (!stay.adopted || day <= (last?.day ?? stay.starts)) return turns;
  const byCarer = chance.happens(0.2);
  const adopters = homeOf(byCarer ? 'A5' : 'A6', chance);
  return [
    ...turns,
    { day, rne: byCarer ? 'U' : 'B', ls: ls === 'E1' ? ls : 'E1', home: adopters, change: 'PLACE' },
  ];
};

const reasonForLeaving = (stay: Stay, chance: Chance): string => {
  if (stay.ends === null) return '';
  return chance.pick(stay.adopted ? adoptions : ends);
};

/** The episodes of one stay in care, without a gap, in their order. */
export const episodesOf = (stay: Stay, chance: Chance): Episode[] => {
  const ls = chance.pick([
    ['V2', 34],
    ['C1', 44],
    ['C2', 14],
    ['L1', 6],
    ['J1', 2],
  ]);
  const home = homeOf(chance.pick(firstHomes), chance);
  const turns = turnsOf(stay, { ls, home }, chance);
  const all: Turn[] = [
    { day: stay.starts, rne: 'S', ls, home, change: '' },
    ...withAdoption(stay, turns, turns.at(-1)?.ls ?? ls, chance),
  ];
  return all.map((turn, place) => {
    const next = all[place + 1];
    return {
      starts: turn.day,
      ends: next ? next.day : stay.ends,
      rne: turn.rne,
      ls: turn.ls,
      ...turn.home,
      rec: next ? 'X1' : reasonForLeaving(stay, chance),
      change: next?.change ?? '',
    };
  });
};
