import { isAddress } from './e-mail-address.ts';
import { ok, type Result, refused } from './result.ts';
import { type Mistake, type Typed, textIn } from './typed-form.ts';
import { readDate } from './typed-line.ts';
import { dateWords } from './words-of-time.ts';

type Read<Value> = Result<Value, Mistake>;

const mostInLine = 200;

/** The words of a field: refused with `missing` where there are none (null: there need be none), and over `most` letters. */
export const readWords = (
  typed: Typed,
  field: string,
  missing: string | null,
  most = mostInLine,
): Read<string> => {
  const words = textIn(typed, field);
  if (words === '' && missing !== null) return refused({ field, text: missing });
  if (words.length > most)
    return refused({ field, text: `You wrote ${words.length} letters here. Use ${most} at most.` });
  return ok(words);
};

/** An e-mail address in small letters; nothing typed is none, unless `missing` says that it is needed. */
export const readAddress = (typed: Typed, field: string, missing: string | null = null): Read<string> => {
  const words = readWords(typed, field, missing);
  if (!words.ok || words.value === '') return words;
  return isAddress(words.value)
    ? ok(words.value.toLowerCase())
    : refused({ field, text: 'Type an e-mail address like name@example.org.' });
};

/** A day as ISO; null where nothing was typed, unless `missing` says that it is needed. */
export const readDay = (typed: Typed, field: string, missing: string | null): Read<string | null> => {
  const day = readDate(textIn(typed, field));
  if (!day.ok) return refused({ field, text: day.reason });
  return day.value === null && missing !== null ? refused({ field, text: missing }) : ok(day.value);
};

/** A day that has to be there, as ISO. */
export const readNeededDay = (typed: Typed, field: string, missing: string): Read<string> => {
  const day = readDay(typed, field, missing);
  if (!day.ok) return day;
  return day.value === null ? refused({ field, text: missing }) : ok(day.value);
};

/** A day that has come, as ISO like `today`. */
export const readPastDay = (typed: Typed, field: string, missing: string, today: string): Read<string> => {
  const day = readNeededDay(typed, field, missing);
  return day.ok && day.value > today
    ? refused({ field, text: `${dateWords(day.value)} is still to come. Check the day.` })
    : day;
};

/** A whole number between two, both counting. */
export const readWhole = (
  typed: Typed,
  field: string,
  { from, to }: { from: number; to: number },
): Read<number> => {
  const words = textIn(typed, field);
  const number = Number(words);
  return /^\d{1,7}$/.test(words) && number >= from && number <= to
    ? ok(number)
    : refused({ field, text: `Type a whole number from ${from} to ${to}.` });
};

/** A whole number up to `most`; nothing typed is nought. */
export const readCount = (typed: Typed, field: string, most: number): Read<number> => {
  const words = textIn(typed, field);
  return /^\d{0,7}$/.test(words) && Number(words) <= most
    ? ok(Number(words))
    : refused({ field, text: `Give a whole number up to ${most}.` });
};

/** One of some words. */
export const readOneOf = <const Word extends string>(
  typed: Typed,
  field: string,
  words: readonly Word[],
  missing: string,
): Read<Word> => {
  const found = words.find((word) => word === textIn(typed, field));
  return found === undefined ? refused({ field, text: missing }) : ok(found);
};

type Values<Fields> = { [Name in keyof Fields]: Fields[Name] extends Read<infer Value> ? Value : never };

/** What every field holds, or the first mistake in their order. */
export const together = <const Fields extends Record<string, Read<unknown>>>(
  fields: Fields,
): Read<Values<Fields>> => {
  const values: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(fields)) {
    if (!read.ok) return read;
    values[name] = read.value;
  }
  // Every field was read, so each value is of its own type.
  return ok(values as Values<Fields>);
};
