import { counted } from '../../../kernel/counted.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { readDate } from '../../../kernel/typed-line.ts';

/** How many letters a line and a text may have. */
export const longest = { line: 200, text: 5000 } as const;

/** A text of a form. `missing`: what is said where nothing was typed; null where that is fine. */
export const readWords = (
  typed: Typed,
  field: string,
  most: number,
  missing: string | null,
): Result<string, Mistake> => {
  const words = textIn(typed, field);
  if (words === '' && missing !== null) return refused({ field, text: missing });
  if (words.length > most)
    return refused({ field, text: `This has ${counted(words.length, 'letter')}. Use ${most} at most.` });
  return ok(words);
};

/** A day of a form (ISO). `until`: the last day that it may be. */
export const readDay = (
  typed: Typed,
  field: string,
  missing: string,
  until: string | null = null,
): Result<string, Mistake> => {
  const day = readDate(textIn(typed, field));
  if (!day.ok) return refused({ field, text: day.reason });
  if (day.value === null) return refused({ field, text: missing });
  if (until !== null && day.value > until) return refused({ field, text: 'This day is still to come.' });
  return ok(day.value);
};

type Read<Value> = { [Field in keyof Value]: Result<Value[Field], Mistake> };

/** What was read of each field, or the first mistake. */
export const together = <Value extends object>(read: Read<Value>): Result<Value, Mistake> => {
  const fields = Object.entries<Result<unknown, Mistake>>(read);
  for (const [, one] of fields) if (!one.ok) return one;
  return ok(
    Object.fromEntries(fields.flatMap(([name, one]) => (one.ok ? [[name, one.value]] : []))) as Value,
  );
};
