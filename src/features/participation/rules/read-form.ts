import { isAddress } from '../../../kernel/e-mail-address.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { readDate } from '../../../kernel/typed-line.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';

/** A text that a form asks for: a line, or so many `rows`. `missing` says what is wrong where it may not be empty. */
export type Asked = { label: string; hint?: string; rows?: number; missing?: string };

/** Texts by the names of their fields, in the order in which they are asked. */
export type AskedTexts = Readonly<Record<string, Asked>>;

const most = { line: 200, text: 2000 } as const;

/** Reads the texts of a form; refused with the first mistake. */
export const readTexts = <Of extends AskedTexts>(
  asked: Of,
  typed: Typed,
): Result<{ [Name in keyof Of]: string }, Mistake> => {
  const texts: Record<string, string> = {};
  for (const [field, { rows, missing }] of Object.entries(asked)) {
    const text = textIn(typed, field);
    if (text === '' && missing !== undefined) return refused({ field, text: missing });
    const longest = rows === undefined ? most.line : most.text;
    if (text.length > longest)
      return refused({ field, text: `Write at most ${longest.toLocaleString('en-GB')} letters.` });
    texts[field] = text;
  }
  return ok(texts as { [Name in keyof Of]: string });
};

/** A day of a field (ISO), or null where it is empty. */
export const readDay = (typed: Typed, field: string): Result<string | null, Mistake> => {
  const day = readDate(textIn(typed, field));
  return day.ok ? day : refused({ field, text: day.reason });
};

/** A day that has come. `missing` says what is wrong where it is empty; `today` is ISO. */
export const readPastDay = (
  typed: Typed,
  field: string,
  { today, missing }: { today: string; missing: string },
): Result<string, Mistake> => {
  const day = readDay(typed, field);
  if (!day.ok) return day;
  if (day.value === null) return refused({ field, text: missing });
  return day.value > today
    ? refused({ field, text: `${dateWords(day.value)} is still to come. Check the day.` })
    : ok(day.value);
};

/** An e-mail address; empty is none. */
export const readEmail = (typed: Typed, field: string): Result<string, Mistake> => {
  const email = textIn(typed, field);
  return email === '' || (isAddress(email) && email.length <= most.line)
    ? ok(email)
    : refused({ field, text: 'Type the whole e-mail address, like name@example.org.' });
};
