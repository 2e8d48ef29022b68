import { Temporal } from 'temporal-polyfill';

/** So many days later (earlier where negative). Dates here are ISO: "2019-09-17". */
export const plusDays = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({ days }).toString();

/** So many months later on the same day of the month, or on the last one where it has no such day. */
export const plusMonths = (date: string, months: number): string =>
  Temporal.PlainDate.from(date).add({ months }).toString();

/** Days from one date to another; negative where the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;

/** 1 for Monday to 7 for Sunday. */
export const weekdayNumber = (date: string): number => Temporal.PlainDate.from(date).dayOfWeek;

/** 1 for January to 12 for December. */
export const monthNumber = (date: string): number => Temporal.PlainDate.from(date).month;

/** The last day of a month ("2026-02"). */
export const endOfMonth = (month: string): string => plusDays(plusMonths(`${month}-01`, 1), -1);

/** The first day of its month. */
export const firstOfMonth = (date: string): string => `${date.slice(0, 'yyyy-mm'.length)}-01`;

/** The day on which somebody reaches an age; who was born on 29 February does on 1 March of a common year. */
export const birthday = (born: string, age: number): string => {
  const day = plusMonths(born, 12 * age);
  return day.slice(4) === born.slice(4) ? day : plusDays(day, 1);
};

/** The later one of two days. */
export const laterDay = (one: string, other: string): string => (one < other ? other : one);
