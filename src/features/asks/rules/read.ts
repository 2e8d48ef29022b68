import { readNeededDay } from '../../../kernel/read-typed.ts';
import { type Result, refused } from '../../../kernel/result.ts';
import type { Mistake, Typed } from '../../../kernel/typed-form.ts';

/** How many letters a line and a text may have. */
export const longest = { line: 200, text: 5000 } as const;

/** A day of a form (ISO). `until`: the last day that it may be. */
export const readDay = (
  typed: Typed,
  field: string,
  missing: string,
  until: string | null = null,
): Result<string, Mistake> => {
  const day = readNeededDay(typed, field, missing);
  return day.ok && until !== null && day.value > until
    ? refused({ field, text: 'This day is still to come.' })
    : day;
};
