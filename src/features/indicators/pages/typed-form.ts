import { z } from 'zod';
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
