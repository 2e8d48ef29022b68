const dayLength = 86_400_000;

/**
 * Midnight of a day, in milliseconds since 1970 in universal time: days here are days of the calendar, in no zone. A
 * list of a whole service asks for hundreds of thousands of them, for which Temporal's objects are too slow.
 * @throws RangeError where there is no such day
 */
const midnightOf = (date: string): number => {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight) || dateAt(midnight) !== date) throw new RangeError(`There is no day "${date}".`);
  return midnight;
};

const dateAt = (midnight: number): string => new Date(midnight).toISOString().slice(0, 'yyyy-mm-dd'.length);

/** So many days later (earlier where negative). Dates here are ISO: "2019-09-17". */
export const plusDays = (date: string, days: number): string => dateAt(midnightOf(date) + days * dayLength);

const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** So many months later on the same day of the month, or on the last one where it has no such day. */
export const plusMonths = (date: string, months: number): string => {
  const from = new Date(midnightOf(date));
  const reached = from.getUTCFullYear() * 12 + from.getUTCMonth() + months;
  const [year, month] = [Math.floor(reached / 12), (reached % 12) + 1];
  const day = Math.min(from.getUTCDate(), daysInMonth(year, month));
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
};

/** Days from one date to another; negative where the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  (midnightOf(to) - midnightOf(from)) / dayLength;

/** 1 for Monday to 7 for Sunday. */
export const weekdayNumber = (date: string): number => new Date(midnightOf(date)).getUTCDay() || 7;

/** 1 for January to 12 for December. */
export const monthNumber = (date: string): number => new Date(midnightOf(date)).getUTCMonth() + 1;

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
