import { bankHolidaysOf } from '../../../kernel/bank-holidays.ts';

const firstYear = 1995;
const lastYear = 2040;
const dayLength = 86_400_000;
const count = 20;

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 'yyyy-mm-dd'.length);

/** The twentieth working day after each day of these years: `dues` begins with that of `firstDay` (ISO). */
type TwentyDays = { firstDay: string; dues: readonly string[] };

let known: TwentyDays | undefined;

/**
 * The time in which a first review and a first health assessment are due, for every day from 1995 to 2039 at once; the
 * day itself does not count, nor do weekends and bank holidays (kernel/working-days.ts, for many days).
 */
export const twentyWorkingDaysAfter = (): TwentyDays => {
  known ??= allDues();
  return known;
};

const allDues = (): TwentyDays => {
  const first = Date.UTC(firstYear, 0, 1);
  const days = (Date.UTC(lastYear, 0, 1) - first) / dayLength;
  const holidays = new Set(
    Array.from({ length: lastYear - firstYear + 1 }, (_, place) => bankHolidaysOf(firstYear + place))
      .flat()
      .map(({ date }) => date),
  );
  const dues: string[] = [];
  const waiting: number[] = [];
  for (let place = 0; dues.length < days; place += 1) {
    const time = first + place * dayLength;
    const weekday = new Date(time).getUTCDay();
    const date = isoDay(time);
    if (weekday !== 0 && weekday !== 6 && !holidays.has(date)) {
      // Every day that has counted twenty working days by now is due today.
      for (let left = waiting.length; left > 0 && waiting[0] === count - 1; left -= 1) {
        waiting.shift();
        dues.push(date);
      }
      for (const [number, counted] of waiting.entries()) waiting[number] = counted + 1;
    }
    waiting.push(0);
  }
  return { firstDay: isoDay(first), dues };
};
