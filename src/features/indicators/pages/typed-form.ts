import { z } from 'zod';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { readTypedDate } from '../../../kernel/typed-date.ts';
import type { TypedRow } from '../rules/entered/read-row.ts';

/** A form of which the fields are not known before: each text by its name. */
export const typedForm = z.record(z.string().max(100), z.string().max(2000, 'Use 2,000 characters at most.'));
export type TypedForm = Readonly<Record<string, string>>;

export const textIn = (form: TypedForm, name: string): string => form[name] ?? '';

/** The fields of one figure, which are named by its key: "value-2025-04-30". */
export const rowIn = (form: TypedForm, key: string): TypedRow => ({
  value: textIn(form, `value-${key}`),
  numerator: textIn(form, `numerator-${key}`),
  denominator: textIn(form, `denominator-${key}`),
});

/** Where typed figures come from, as it was typed. */
export const sourceFormIn = (form: TypedForm) => ({
  source: textIn(form, 'source'),
  note: textIn(form, 'note'),
  day: textIn(form, 'day'),
  month: textIn(form, 'month'),
  year: textIn(form, 'year'),
});

/** What is wrong in a form, and the field where it is mended. */
export type Wrong = { field: string; text: string };

/** Where typed figures come from, and the day of it (ISO), which is not to come. */
export const sourceIn = (
  form: TypedForm,
  today: string,
): Result<{ source: string; takenOn: string }, Wrong> => {
  const typed = sourceFormIn(form);
  const source = typed.source.trim();
  if (source === '') return refused({ field: 'source', text: 'Say where the figures come from.' });
  const day = readTypedDate(typed);
  if (!day.ok) return refused({ field: 'day', text: day.reason });
  if (day.value === null) return refused({ field: 'day', text: 'Say of which day the source is.' });
  if (day.value > today) return refused({ field: 'day', text: 'That day is still to come.' });
  return ok({ source, takenOn: day.value });
};
