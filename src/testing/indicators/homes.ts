import { type Episode, endOf } from './care.ts';
import { spanBegan, yearBegan } from './days.ts';

/** A run of episodes with the same carers inside one period of care. */
export type Home = { period: number; episodes: Episode[]; began: string; ended: string };

const temporary = ['T0', 'T1', 'T2', 'T3', 'T4'];
const forAdoption = ['A3', 'A4', 'A5', 'A6'];

const movedHome = (before: Episode, after: Episode, wasAway: boolean): boolean => {
  if (before.period !== after.period) return true;
  if (!wasAway && ['L', 'T', 'U'].includes(after.reason ?? '')) return false;
  if (!wasAway && ['S', 'P', 'B'].includes(after.reason ?? '')) return true;
  return before.carers !== after.carers;
};

/** The homes of a child in the order of the episodes that begin them. */
export const homesOf = (episodes: readonly Episode[]): Home[] => {
  const homes: Home[] = [];
  let last: Episode | undefined;
  let wasAway = false;
  for (const episode of episodes) {
    if (temporary.includes(episode.place ?? '')) {
      wasAway = true;
      continue;
    }
    const home = homes.at(-1);
    if (!home || !last || movedHome(last, episode, wasAway))
      homes.push({
        period: episode.period,
        episodes: [episode],
        began: episode.began,
        ended: endOf(episode),
      });
    else {
      home.episodes.push(episode);
      if (endOf(episode) > home.ended) home.ended = endOf(episode);
    }
    last = episode;
    wasAway = false;
  }
  return homes;
};

/** Three or more homes since 1 April that lasted a day or longer. */
export const hadThreeHomes = (episodes: readonly Episode[], day: string): boolean =>
  homesOf(episodes).filter(({ began, ended }) => began <= day && ended >= yearBegan(day) && ended > began)
    .length >= 3;

/** In the home of the day for two years, together with the one before where the child is placed for adoption. */
export const stayedTwoYears = (episodes: readonly Episode[], current: Episode, day: string): boolean => {
  const homes = homesOf(episodes)
    .filter(({ began }) => began <= day)
    .sort((one, other) => one.began.localeCompare(other.began));
  const [before, home] = [homes.at(-2), homes.at(-1)];
  if (!home) return false;
  const together =
    before &&
    before.period === home.period &&
    [home.episodes[0]?.place, current.place].every((place) => forAdoption.includes(place ?? ''))
      ? before.began
      : home.began;
  return together <= spanBegan(day, 24);
};
