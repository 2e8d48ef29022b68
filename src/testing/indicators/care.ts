import { codeIn, dateIn, textIn } from './fields.ts';
import type { Records } from './records.ts';

/** An episode of care that is no short break. `period` and `home` count from 0 within the child. */
export type Episode = {
  began: string;
  ended: string | null;
  reason: string | null;
  legalStatus: string | null;
  place: string | null;
  carers: string;
  ceased: string | null;
  location: string | null;
  distance: string | null;
  period: number;
};

const never = '9999-12-31';

export const endOf = ({ ended }: Episode): string => ended ?? never;

const byOrder = (one: Episode, other: Episode): number =>
  one.began.localeCompare(other.began) || endOf(one).localeCompare(endOf(other));

/** Numbers the periods of care: a start (S), or an episode that none before it reaches, begins one. */
const withPeriods = (episodes: readonly Episode[]): Episode[] => {
  let period = -1;
  return episodes.map((episode, place) => {
    const reached = episodes.slice(0, place).some((earlier) => endOf(earlier) >= episode.began);
    if (episode.reason === 'S' || !reached) period += 1;
    return { ...episode, period };
  });
};

/** The episodes of each child in their order. */
export const careOf = (records: Records): Map<string, Episode[]> => {
  const found = new Map<string, Episode[]>();
  for (const row of records.rows('Episodes')) {
    const legalStatus = codeIn(row, 'LS');
    if (legalStatus === 'V3' || legalStatus === 'V4') continue;
    const place = codeIn(row, 'PLACE');
    const child = textIn(row, 'CHILD') ?? '';
    const episode: Episode = {
      began: dateIn(row, 'DECOM').date ?? '',
      ended: dateIn(row, 'DEC').date,
      reason: codeIn(row, 'RNE'),
      legalStatus,
      place,
      carers: JSON.stringify([
        place,
        codeIn(row, 'PLACE_PROVIDER'),
        codeIn(row, 'URN'),
        codeIn(row, 'PL_POST'),
      ]),
      ceased: codeIn(row, 'REC'),
      location: codeIn(row, 'PL_LOCATION'),
      distance: textIn(row, 'PL_DISTANCE'),
      period: 0,
    };
    found.set(child, [...(found.get(child) ?? []), episode]);
  }
  return new Map([...found].map(([child, episodes]) => [child, withPeriods(episodes.toSorted(byOrder))]));
};

/** The episode in which a child is looked after at the end of the day. */
export const openOn = (episodes: readonly Episode[], day: string): Episode | undefined =>
  episodes.findLast((episode) => episode.began <= day && day < endOf(episode));

/** The first day of a period of care. */
export const periodBegan = (episodes: readonly Episode[], period: number): string =>
  episodes.find((episode) => episode.period === period)?.began ?? never;
