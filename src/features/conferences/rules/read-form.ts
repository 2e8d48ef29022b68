import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { readDate } from '../../../kernel/typed-line.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';

type Read<Value> = Result<Value, Mistake>;

/** What a field may hold at most, in characters: a line, or a text. */
export const longest = { line: 120, text: 2000 } as const;

/** A text of a field; `missing` says what is wrong where it may not be empty. */
export const readText = (typed: Typed, field: string, most: number, missing: string | null): Read<string> => {
  const text = textIn(typed, field);
  if (text === '' && missing !== null) return refused({ text: missing, field });
  return text.length > most
    ? refused({ text: `Write at most ${most.toLocaleString('en-GB')} characters.`, field })
    : ok(text);
};

/** One of the answers of a field, or null where none was chosen. */
export const choiceIn = <Key extends string>(
  typed: Typed,
  field: string,
  choices: Readonly<Record<Key, string>>,
): Key | null => {
  const chosen = textIn(typed, field);
  return Object.hasOwn(choices, chosen) ? (chosen as Key) : null;
};

/** A day of a field (ISO), or null where it is empty. */
export const readDay = (typed: Typed, field: string): Read<string | null> => {
  const day = readDate(textIn(typed, field));
  return day.ok ? day : refused({ text: day.reason, field });
};

/** A day that has come: `missing` says what is wrong where it is empty. `today` is ISO. */
export const readPastDay = (typed: Typed, field: string, today: string, missing: string): Read<string> => {
  const day = readDay(typed, field);
  if (!day.ok) return day;
  if (day.value === null) return refused({ text: missing, field });
  return day.value > today
    ? refused({ text: `${dateWords(day.value)} is still to come. Check the day.`, field })
    : ok(day.value);
};

/** A whole number of a field; empty is nought. */
export const readCount = (typed: Typed, field: string, most: number): Read<number> => {
  const text = textIn(typed, field);
  const count = text === '' ? 0 : Number(text);
  return /^\d*$/.test(text) && count <= most
    ? ok(count)
    : refused({ text: `Give a whole number up to ${most}.`, field });
};
