import { yearBegun } from '../../../kernel/years.ts';
import type { Period } from './stays.ts';

/** How many earlier years can be looked at beside the last. */
const earlierYears = 4;

const yearFrom = (year: number): Period => ({ first: `${year}-04-01`, last: `${year + 1}-03-31` });

/** The years from 1 April to 31 March that are over on a day (ISO), the latest first. */
export const yearsBefore = (today: string): readonly [Period, ...Period[]] => {
  const latest = yearBegun(today) - 1;
  return [
    yearFrom(latest),
    ...Array.from({ length: earlierYears }, (_, place) => yearFrom(latest - 1 - place)),
  ];
};
