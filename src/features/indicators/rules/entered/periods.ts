import { plusDays, plusMonths } from '../../../../kernel/days.ts';
import { monthWords } from '../../../../kernel/words-of-time.ts';
import type { Definition } from '../definition.ts';

/** A time of which a figure is entered: its last day, which ends a month, and its name. */
export type Period = { at: string; name: string };

type Frequency = Definition['frequency'];

/** The last day of the month that comes so many months after April. */
const monthEnd = (year: number, monthsAfterApril: number): string =>
  plusDays(plusMonths(`${year}-04-01`, monthsAfterApril + 1), -1);

const monthName = (at: string): string => monthWords(at).split(' ')[0] ?? '';

const quarter = (year: number, monthsAfterApril: number): Period => {
  const at = monthEnd(year, monthsAfterApril);
  return { at, name: `${monthName(monthEnd(year, monthsAfterApril - 2))} to ${monthWords(at)}` };
};

const term = (name: string, at: string): Period => ({ at, name: `${name} term ${at.slice(0, 4)}` });

/** Of figures that come once a year, so many years are typed together. */
const yearsTogether = 5;

const periodsOf: Readonly<Record<Frequency, (year: number) => Period[]>> = {
  monthly: (year) =>
    Array.from({ length: 12 }, (_, month) => {
      const at = monthEnd(year, month);
      return { at, name: monthWords(at) };
    }),
  quarterly: (year) => [2, 5, 8, 11].map((month) => quarter(year, month)),
  termly: (year) => [
    term('Summer', monthEnd(year, 3)),
    term('Autumn', monthEnd(year, 8)),
    term('Spring', monthEnd(year, 11)),
  ],
  yearly: (year) =>
    Array.from({ length: yearsTogether }, (_, place) => {
      const ends = year + 2 - yearsTogether + place;
      return { at: `${ends}-03-31`, name: `Year to 31 March ${ends}` };
    }),
};

/**
 * The periods that are typed together for a year that begins on 1 April, the earliest first: its months, quarters or
 * terms, or the five years that end with it. Those that are not over on the day `today` are left out.
 */
export const periodsToEnter = (frequency: Frequency, year: number, today: string): Period[] =>
  periodsOf[frequency](year).filter(({ at }) => at < today);

/** The year (beginning on 1 April) of the last month that is over. */
export const lastYear = (today: string): number => {
  const lastMonth = plusDays(`${today.slice(0, 7)}-01`, -1);
  return Number(lastMonth.slice(0, 4)) - (lastMonth.slice(5, 7) < '04' ? 1 : 0);
};

/** "2025/26": a year that begins on 1 April. */
export const yearName = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
