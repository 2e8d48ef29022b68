import { firstOfMonth, plusDays, plusMonths } from '../../../kernel/days.ts';

/** A month is reported and published with the twelve before it. */
export const monthsShown = 13;

/** A day and the ends of the months before it, earliest first: 13 of "2019-08-31" begin with "2018-08-31". */
export const monthEnds = (day: string, count: number): string[] => {
  const ends = Array.from({ length: count - 1 }, (_, place) =>
    plusDays(plusMonths(firstOfMonth(day), -place), -1),
  );
  return [...ends.reverse(), day];
};

/** Whether a day is the last of its month. */
export const isMonthEnd = (day: string): boolean => firstOfMonth(plusDays(day, 1)) === plusDays(day, 1);
