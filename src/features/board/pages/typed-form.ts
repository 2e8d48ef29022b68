import { z } from 'zod';
import type { TypedDate } from '../rules/typed-date.ts';

/** A form as a browser sends it; what each field may be is asked where it is read, so that nothing typed is lost. */
export const anyForm = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
export type AnyForm = z.infer<typeof anyForm>;

const longestLine = 300;
const longestText = 100_000;

const one = (form: AnyForm, name: string): string => {
  const value = form[name];
  return (Array.isArray(value) ? value[0] : value) ?? '';
};

/** One line, without spaces around it. */
export const lineIn = (form: AnyForm, name: string): string => one(form, name).trim().slice(0, longestLine);

/** Text of several lines. */
export const textIn = (form: AnyForm, name: string): string =>
  one(form, name).replaceAll('\r\n', '\n').slice(0, longestText);

/** Every value of a field that may be sent several times. */
export const manyIn = (form: AnyForm, name: string): string[] => [form[name] ?? []].flat();

export const isTicked = (form: AnyForm, name: string): boolean => one(form, name) !== '';

/** An id that was chosen, or null. */
export const idIn = (form: AnyForm, name: string): string | null =>
  z.uuid().safeParse(one(form, name)).data ?? null;

/** One of the words a choice offers, or null. */
export const choiceIn = <Word extends string>(
  form: AnyForm,
  name: string,
  words: readonly Word[],
): Word | null => words.find((word) => word === one(form, name)) ?? null;

/** A date of three fields, as typed. */
export const dateIn = (form: AnyForm, name: string): TypedDate => ({
  day: lineIn(form, `${name}-day`),
  month: lineIn(form, `${name}-month`),
  year: lineIn(form, `${name}-year`),
});
