import { bankHolidayOn } from '../../../kernel/bank-holidays.ts';
import { type ClosedPeriod, periodOn } from '../../../kernel/closed-period.ts';
import { counted } from '../../../kernel/counted.ts';
import { endOfMonth, plusDays, plusMonths, weekdayNumber } from '../../../kernel/days.ts';
import { timeWords } from '../../../kernel/words-of-time.ts';
import { isWorkingDay } from '../../../kernel/working-days.ts';
import { mostADay } from './plan-review.ts';

/** A review in a calendar: its day (ISO) and time ("10:00" or ""). */
export type InCalendar = { day: string; at: string };

export type CalendarDay<Entry> = {
  day: string;
  bankHoliday: string | null;
  schoolHoliday: string | null;
  reviews: Entry[];
  /** What is too much, in sentences. */
  clashes: string[];
};

/** A week of a month, with how many reviews are in it. Weekends stand there where something is on them. */
export type CalendarWeek<Entry> = { from: string; count: number; days: CalendarDay<Entry>[] };

const clashesOf = (reviews: readonly InCalendar[]): string[] => {
  const times = reviews.map(({ at }) => at).filter((at) => at !== '');
  const twice = [...new Set(times.filter((at, place) => times.indexOf(at) !== place))];
  return [
    ...(reviews.length > mostADay
      ? [`${counted(reviews.length, 'review')}: more than ${mostADay} leave no time for each.`]
      : []),
    ...twice.map((at) => `More than one at ${timeWords(at)}.`),
  ];
};

/** The days of a month ("2026-03") by weeks from Monday, with the reviews on them by time. */
export const weeksOf = <Entry extends InCalendar>(
  month: string,
  reviews: readonly Entry[],
  schoolHolidays: readonly ClosedPeriod[] = [],
): CalendarWeek<Entry>[] => {
  const weeks: CalendarWeek<Entry>[] = [];
  for (let day = `${month}-01`; day <= endOfMonth(month); day = plusDays(day, 1)) {
    const there = reviews
      .filter((review) => review.day === day)
      .sort((one, other) => one.at.localeCompare(other.at));
    if (weeks.length === 0 || weekdayNumber(day) === 1) weeks.push({ from: day, count: 0, days: [] });
    const week = weeks.at(-1);
    const bankHoliday = bankHolidayOn(day)?.name ?? null;
    if (!week || (!isWorkingDay(day) && bankHoliday === null && there.length === 0)) continue;
    week.count += there.length;
    const schoolHoliday = bankHoliday === null ? periodOn(day, schoolHolidays) : null;
    week.days.push({ day, bankHoliday, schoolHoliday, reviews: there, clashes: clashesOf(there) });
  }
  return weeks.filter(({ days }) => days.length > 0);
};

/** The month that an address names, or that of today; with the one before and the one after. */
export const monthIn = (asked: string, today: string): { month: string; before: string; after: string } => {
  const month = /^20\d\d-(0[1-9]|1[0-2])$/.test(asked) ? asked : today.slice(0, 'yyyy-mm'.length);
  const other = (months: number): string => plusMonths(`${month}-01`, months).slice(0, 'yyyy-mm'.length);
  return { month, before: other(-1), after: other(1) };
};
