import { isoDate } from './local-date.ts';
import { ok, type Result, refused } from './result.ts';

/** A date as it is typed into three fields. */
export type TypedDate = { day: string; month: string; year: string };

/** An ISO date as three fields, without leading noughts; three empty ones for none. */
export const typedDateOf = (date: string | null): TypedDate => {
  const [year = '', month = '', day = ''] = date?.split('-') ?? [];
  return { day: day && String(Number(day)), month: month && String(Number(month)), year };
};

/** Reads three fields: an ISO date, null where all are empty, or what is wrong and how to mend it. */
export const readTypedDate = ({ day, month, year }: TypedDate): Result<string | null> => {
  const typed = [day, month, year].map((part) => part.trim());
  if (typed.every((part) => part === '')) return ok(null);
  if (!typed.every((part) => /^\d+$/.test(part))) {
    return refused('Give the date as numbers for day, month and year, such as 17 9 2019.');
  }
  const date = /^\d{4}$/.test(year.trim()) ? isoDate(Number(year), Number(month), Number(day)) : null;
  return date
    ? ok(date)
    : refused(
        `There is no date ${day} ${month} ${year}. Check the day, the month and a year of four digits.`,
      );
};
