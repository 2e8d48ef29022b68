/** A day of the Gregorian calendar in numbers. */
type Civil = { year: number; month: number; day: number };

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const isoDate = /^\d{4}-\d\d-\d\d$/;

/** @throws RangeError where there is no such day */
const civilOf = (date: string): Civil => {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
  if (!isoDate.test(date) || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    throw new RangeError(`There is no day "${date}".`);
  return { year, month, day };
};

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

const dateOf = ({ year, month, day }: Civil): string =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;

/** Four hundred years, after which the calendar begins anew. */
const era = { years: 400, days: 146_097 };

/**
 * Days since 1 March of the year nought: with years that begin in March the leap day is the last one. Whole numbers and no
 * objects of Temporal, since a list of a whole service asks for hundreds of thousands of days. (H. Hinnant, Chrono-Compatible
 * Low-Level Date Algorithms.)
 */
const numberOf = ({ year, month, day }: Civil): number => {
  const from = month > 2 ? year : year - 1;
  const eras = Math.floor(from / era.years);
  const inEra = from - eras * era.years;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return eras * era.days + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + dayOfYear;
};

const civilAt = (number: number): Civil => {
  const eras = Math.floor(number / era.days);
  const dayOfEra = number - eras * era.days;
  const inEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * inEra + Math.floor(inEra / 4) - Math.floor(inEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((fromMarch + 2) % 12) + 1;
  return {
    year: eras * era.years + inEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
};

/** So many days later (earlier where negative). Dates here are ISO: "2019-09-17". */
export const plusDays = (date: string, days: number): string =>
  dateOf(civilAt(numberOf(civilOf(date)) + days));

/** So many months later on the same day of the month, or on the last one where it has no such day. */
export const plusMonths = (date: string, months: number): string => {
  const from = civilOf(date);
  const reached = from.year * 12 + from.month - 1 + months;
  const [year, month] = [Math.floor(reached / 12), (reached % 12) + 1];
  return dateOf({ year, month, day: Math.min(from.day, daysInMonth(year, month)) });
};

/** Days from one date to another; negative where the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  numberOf(civilOf(to)) - numberOf(civilOf(from));

/** 1 for Monday to 7 for Sunday: 1 March of the year nought was a Wednesday. */
export const weekdayNumber = (date: string): number => ((numberOf(civilOf(date)) + 2) % 7) + 1;

/** 1 for January to 12 for December. */
export const monthNumber = (date: string): number => civilOf(date).month;

/** The last day of a month ("2026-02"). */
export const endOfMonth = (month: string): string => plusDays(plusMonths(`${month}-01`, 1), -1);

/** The first day of its month. */
export const firstOfMonth = (date: string): string => `${date.slice(0, 'yyyy-mm'.length)}-01`;

/** The day on which somebody reaches an age; who was born on 29 February does on 1 March of a common year. */
export const birthday = (born: string, age: number): string => {
  const day = plusMonths(born, 12 * age);
  return day.slice(4) === born.slice(4) ? day : plusDays(day, 1);
};

/** Which of two days comes first, for sorting: below nought for the first of them. */
export const byDay = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The later one of two days. */
export const laterDay = (one: string, other: string): string => (one < other ? other : one);
