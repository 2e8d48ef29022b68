import { numberIn, textIn } from './fields.ts';
import type { Records } from './records.ts';

/** Children who live in an area by the latest mid-year estimate; null where nobody estimated them. */
export const childrenLiving = (records: Records, area: string, day: string): number | null => {
  const year = Number(day.slice(0, 4));
  const latest = day.slice(5) >= '07-01' ? year : year - 1;
  const ofArea = records
    .rows('Population')
    .filter((row) => textIn(row, 'AREA') === area)
    .map((row) => ({ year: numberIn(row, 'YEAR') ?? 0, count: numberIn(row, 'UNDER_18') ?? 0 }))
    .sort((one, other) => one.year - other.year);
  const found = ofArea.findLast((row) => row.year <= latest) ?? ofArea[0];
  return found?.count ?? null;
};
