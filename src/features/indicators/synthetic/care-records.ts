import type { Chance } from './chance.ts';
import { asWritten, birthday } from './days.ts';
import { episodesOf, type Stay } from './episodes.ts';
import type { Put } from './tables.ts';

/** A made-up child: a number for a name, the day of birth, and the days from which things are told. */
export type Child = { id: string; born: number; sex: '1' | '2'; unaccompanied: boolean };

const ethnicGroups = [
  ['WBRI', 72],
  ['WOTH', 5],
  ['MWBC', 4],
  ['APKN', 6],
  ['BAFR', 6],
  ['AOTH', 4],
  ['NOBT', 3],
] as const;

/** The rows of the return for a child's stay: header, episodes, reviews and whoever came without family. */
export const putStay = (child: Child, stay: Stay, chance: Chance, put: Put): void => {
  const need = chance.pick([
    ['N1', 62],
    ['N2', 4],
    ['N3', 4],
    ['N4', 8],
    ['N5', 14],
    ['N6', 2],
    ['N8', 6],
  ]);
  const homePost = `ZZ${chance.between(1, 40)} ${chance.between(1, 9)}`;
  for (const episode of episodesOf(stay, chance))
    put(
      'Episodes',
      child.id,
      asWritten(episode.starts),
      episode.rne,
      episode.ls,
      child.unaccompanied ? 'N8' : need,
      episode.place,
      episode.provider,
      episode.ends === null ? '' : asWritten(episode.ends),
      episode.rec,
      episode.change,
      homePost,
      episode.post,
      episode.urn,
    );
  putReviews(child, stay, chance, put);
};

export const putHeader = (child: Child, chance: Chance, put: Put): void => {
  const mother = child.sex === '2' && chance.happens(0.01);
  put(
    'Header',
    child.id,
    child.sex,
    asWritten(child.born),
    chance.pick(ethnicGroups),
    '',
    mother ? 1 : 0,
    '',
  );
  if (child.unaccompanied)
    put('UASC', child.id, child.sex, asWritten(child.born), asWritten(birthday(child.born, 18)));
};

const putReviews = (child: Child, stay: Stay, chance: Chance, put: Put): void => {
  let due = stay.starts + 26;
  for (let number = 0; ; number += 1) {
    const held = chance.happens(0.05) ? due + chance.between(1, 30) : due - chance.between(0, 9);
    if (held >= stay.until) return;
    const underFour = held < birthday(child.born, 4);
    const code = underFour
      ? 'PN0'
      : chance.pick([
          ['PN1', 44],
          ['PN2', 4],
          ['PN3', 3],
          ['PN4', 2],
          ['PN5', 7],
          ['PN6', 33],
          ['PN7', 7],
        ]);
    put('Reviews', child.id, asWritten(child.born), asWritten(held), code);
    due = held + (number === 0 ? 88 : 176);
  }
};

/** Health checks, school plans, plans for leaving care, visits and times missing, in the days of a stay since a day. */
export const putCare = (child: Child, stay: Stay, since: number, chance: Chance, put: Put): void => {
  const from = Math.max(stay.starts, since);
  const first = stay.starts + chance.between(8, 40);
  if (first >= from && first < stay.until)
    put('HealthChecks', child.id, 'Initial health assessment', asWritten(first));
  const five = birthday(child.born, 5);
  for (
    let day = first + chance.between(140, 330);
    day < stay.until;
    day += day < five ? chance.between(150, 195) : chance.between(310, 395)
  )
    if (day >= from) put('HealthChecks', child.id, 'Review health assessment', asWritten(day));
  for (let day = stay.starts + chance.wait(180); day < stay.until; day += chance.between(160, 460))
    if (day >= from) put('HealthChecks', child.id, 'Dental check', asWritten(day));
  const school = Math.max(from, birthday(child.born, 4));
  for (let day = school + chance.between(5, 60); day < stay.until; day += chance.between(95, 160))
    put('EducationPlans', child.id, asWritten(day));
  const sixteen = Math.max(from, birthday(child.born, 16));
  for (let day = sixteen + chance.between(10, 90); day < stay.until; day += chance.between(120, 215))
    put('PathwayPlans', child.id, asWritten(day));
  for (let day = from + chance.between(1, 7); day < stay.until; day += chance.between(25, 46))
    put('Visits', child.id, asWritten(day));
  if (child.born < stay.until - 10 * 365 && chance.happens(0.12))
    for (let day = from + chance.wait(90); day < stay.until; day += chance.wait(70))
      put(
        'Missing',
        child.id,
        asWritten(child.born),
        chance.happens(0.8) ? 'M' : 'A',
        asWritten(day),
        asWritten(day + chance.between(0, 3)),
      );
};

/** What the return tells once a year of a child who was in care all year. */
export const putYear = (child: Child, age: number, chance: Chance, put: Put): void => {
  const scored = age >= 4 && age <= 16 && chance.happens(0.8);
  const yes = (share: number): number => (chance.happens(share) ? 1 : 0);
  put(
    'OC2',
    child.id,
    asWritten(child.born),
    scored ? chance.between(2, 28) : '',
    age >= 4 && age <= 16 && !scored ? 'SDQ2' : '',
    age >= 10 ? yes(0.02) : 0,
    age < 5 ? yes(0.88) : '',
    yes(0.82),
    yes(0.76),
    yes(0.89),
    yes(0.03),
    0,
    0,
  );
};
