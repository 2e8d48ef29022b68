import { ok, type Result, refused } from '../../../kernel/result.ts';
import { readTypedDate, type TypedDate } from '../../../kernel/typed-date.ts';

export { type TypedDate, typedDateOf } from '../../../kernel/typed-date.ts';

export const noDate: TypedDate = { day: '', month: '', year: '' };

/** The ISO date; null where nothing was typed. `what` begins the message: "The first day". */
export const readDate = (typed: TypedDate, what: string): Result<string | null> => {
  const read = readTypedDate(typed);
  return read.ok ? read : refused(`${what}: ${read.reason}`);
};

/** The ISO date, which must be there. */
export const readNeededDate = (typed: TypedDate, what: string): Result<string> => {
  const read = readDate(typed, what);
  if (!read.ok) return read;
  return read.value === null
    ? refused(`${what} is missing. Give a day, a month and a year.`)
    : ok(read.value);
};
