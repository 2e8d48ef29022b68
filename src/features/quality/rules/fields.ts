import { ok, type Result, refused } from '../../../kernel/result.ts';
import { readTypedDate, typedDateOf } from '../../../kernel/typed-date.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';

type Words = Readonly<Record<string, string>>;

/** `missing` is what to say where nothing is given; a field without it may stay empty. */
type Base = { label: string; hint?: string; missing?: string };

/** One field of a kind of record. A pick is one of what there is at the moment, such as the officers. */
export type Field = Base &
  (
    | { is: 'line' }
    | { is: 'words' }
    | { is: 'day'; ahead?: true }
    | { is: 'choice'; of: Words }
    | { is: 'many'; of: Words }
    | { is: 'number'; from: number; to: number }
    | { is: 'pick'; from: string }
  );

/** A field that holds a number. */
export type NumberField = Extract<Field, { is: 'number' }>;

/** The fields of a kind of record, in the order of its form. */
export type Fields = Readonly<Record<string, Field>>;

/** What can be picked at the moment, as ids with their words, by the `from` of the fields. */
export type Picks = Readonly<Record<string, Words>>;

/** A form as it was typed, by the names of its inputs. */
export type Typed = Words;

/** What is wrong, and the field where it is mended. */
export type Mistake = { text: string; field: string };

type Value = string | readonly string[] | number | null;

/** What a record holds, by field. */
export type Content = Readonly<Record<string, Value>>;

type ValueOf<One extends Field> = One['is'] extends 'day'
  ? string | null
  : One['is'] extends 'number'
    ? number | null
    : One['is'] extends 'many'
      ? readonly string[]
      : string;

/** The values of fields. Days are ISO, a choice is its key, a pick its id; what is not given is null, empty or none. */
export type Values<Some extends Fields> = { readonly [Name in keyof Some]: ValueOf<Some[Name]> };

const longestLine = 120;
const longestWords = 10_000;

const readNumber = (typed: string, { from, to }: { from: number; to: number }): Result<number | null> => {
  if (typed === '') return ok(null);
  return /^\d+$/.test(typed) && Number(typed) >= from && Number(typed) <= to
    ? ok(Number(typed))
    : refused(`Give a whole number from ${from} to ${to}.`);
};

const readDay = (typed: Typed, name: string, ahead: boolean, today: string): Result<string | null> => {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) => typed[`${name}-${part}`]);
  const read = readTypedDate({ day, month, year });
  return read.ok && read.value !== null && !ahead && read.value > today
    ? refused('This day is still to come. Give a day up to today.')
    : read;
};

/** Where today stands, and what can be picked. */
type Now = { today: string; picks: Picks };

const readOne = (name: string, field: Field, typed: Typed, { today, picks }: Now): Result<Value> => {
  const text = (typed[name] ?? '').replaceAll('\r\n', '\n').trim();
  if (field.is === 'day') return readDay(typed, name, field.ahead === true, today);
  if (field.is === 'number') return readNumber(text, field);
  if (field.is === 'choice') return ok(Object.hasOwn(field.of, text) ? text : '');
  if (field.is === 'pick') return ok(text in (picks[field.from] ?? {}) ? text : '');
  if (field.is === 'many')
    return ok(Object.keys(field.of).filter((key) => typed[`${name}-${key}`] === 'yes'));
  const most = field.is === 'line' ? longestLine : longestWords;
  return text.length > most ? refused(`Use ${most.toLocaleString('en-GB')} letters at most.`) : ok(text);
};

const isEmpty = (value: Value | undefined): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Reads a form: the values of its fields, or the first thing that is wrong. */
export const readFields = (fields: Fields, typed: Typed, now: Now): Result<Content, Mistake> => {
  const values: Record<string, Value> = {};
  for (const [name, field] of Object.entries(fields)) {
    const read = readOne(name, field, typed, now);
    if (!read.ok) return refused({ text: read.reason, field: name });
    if (isEmpty(read.value) && field.missing !== undefined)
      return refused({ text: field.missing, field: name });
    values[name] = read.value;
  }
  return ok(values);
};

const typedOne = (name: string, field: Field, value: Value | undefined): [string, string][] => {
  if (field.is === 'day')
    return Object.entries(typedDateOf(typeof value === 'string' ? value : null)).map(([part, text]) => [
      `${name}-${part}`,
      text,
    ]);
  if (field.is === 'many')
    return Object.keys(field.of).map((key) => [
      `${name}-${key}`,
      Array.isArray(value) && value.includes(key) ? 'yes' : '',
    ]);
  return [[name, isEmpty(value) ? '' : String(value)]];
};

/** Values as a form shows them. */
export const typedOf = (fields: Fields, values: Content): Typed =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, field]) => typedOne(name, field, values[name])));

/** The label of the field that an input belongs to. */
export const labelOf = (fields: Fields, input: string): string =>
  (fields[input] ?? fields[input.replace(/-[^-]+$/, '')])?.label ?? input;

/** A value as it is read; empty where there is none. */
export const wordsOf = (field: Field, value: Value | undefined, picks: Picks): string => {
  if (isEmpty(value)) return '';
  if (field.is === 'day') return dateWords(String(value));
  if (field.is === 'choice') return field.of[String(value)] ?? '';
  if (field.is === 'pick') return picks[field.from]?.[String(value)] ?? 'Not known any more';
  if (field.is === 'many' && Array.isArray(value)) return value.map((key) => field.of[key] ?? key).join(', ');
  return String(value);
};

const nothingIn = (field: Field): Value => {
  if (field.is === 'many') return [];
  return field.is === 'day' || field.is === 'number' ? null : '';
};

/** The values of fields that a record holds; what it says nothing of is empty. */
export const valuesOf = <Some extends Fields>(fields: Some, content: Content): Values<Some> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, content[name] ?? nothingIn(field)]),
  ) as Values<Some>;

/** The fields in which words stand that may hold what is personal. */
export const wordFieldsOf = (fields: Fields): string[] =>
  Object.keys(fields).filter((name) => fields[name]?.is === 'line' || fields[name]?.is === 'words');
