import { isoDate } from '../../../kernel/local-date.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';

/** A date as typed in three fields, so that a mistake loses nothing. */
export type TypedDate = { day: string; month: string; year: string };

export const noDate: TypedDate = { day: '', month: '', year: '' };

/** "2019-09-07" as it is typed: 7, 9, 2019. */
export const typedDateOf = (iso: string | null): TypedDate => {
  const [year = '', month = '', day = ''] = iso?.split('-') ?? [];
  return { day: day && String(Number(day)), month: month && String(Number(month)), year };
};

/** The ISO date; null where nothing was typed. `what` begins the message: "The first day". */
export const readDate = (typed: TypedDate, what: string): Result<string | null> => {
  const [day = '', month = '', year = ''] = [typed.day, typed.month, typed.year].map((part) => part.trim());
  if (day === '' && month === '' && year === '') return ok(null);
  if (![day, month, year].every((part) => /^\d+$/.test(part)))
    return refused(`${what} needs a day, a month and a year in numbers, such as 17 9 2019.`);
  const date = /^\d{4}$/.test(year) ? isoDate(Number(year), Number(month), Number(day)) : null;
  return date
    ? ok(date)
    : refused(
        `${what}: there is no date ${day} ${month} ${year}. Check the day, the month and a year of four digits.`,
      );
};

/** The ISO date, which must be there. */
export const readNeededDate = (typed: TypedDate, what: string): Result<string> => {
  const read = readDate(typed, what);
  if (!read.ok) return read;
  return read.value === null
    ? refused(`${what} is missing. Give a day, a month and a year.`)
    : ok(read.value);
};
