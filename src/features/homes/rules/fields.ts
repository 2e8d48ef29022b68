import { ok, type Result, refused } from '../../../kernel/result.ts';
import { readDate } from '../../../kernel/typed-line.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';

type Told = { label: string; hint?: string };

/**
 * A field of a form. `past`: a day not after today. `personal`: words that somebody writes about a young person, in
 * which no name should stand. `district`: districts that are known are suggested.
 */
export type Field = Told &
  (
    | { kind: 'line' | 'words'; optional?: true; personal?: true; district?: true }
    | { kind: 'day'; optional?: true; past?: true }
    | { kind: 'number'; from: number; to: number }
    | { kind: 'choice'; choices: Readonly<Record<string, string>>; optional?: true }
    | { kind: 'yes or no' }
  );

export type Fields = Readonly<Record<string, Field>>;

/** What a form sends: texts by the names of its fields. */
export type Typed = Readonly<Record<string, string>>;

/** What is wrong, and the name of the field where it is mended. */
export type Mistake = { text: string; field: string };

type OrNone<One extends Field, Value> = One extends { optional: true } ? Value | null : Value;

type ValueOf<One extends Field> = One extends { kind: 'day' }
  ? OrNone<One, string>
  : One extends { kind: 'number' }
    ? number
    : One extends { kind: 'yes or no' }
      ? boolean
      : One extends { kind: 'choice'; choices: infer Choices }
        ? OrNone<One, keyof Choices & string>
        : string;

/** What is read of a form: days are ISO; an optional day or choice that is empty is null, an optional text ''. */
export type Values<Of extends Fields> = { [Name in keyof Of]: ValueOf<Of[Name]> };

const readDay = (typed: string, field: Field & { kind: 'day' }, today: string): Result<string | null> => {
  const day = readDate(typed);
  if (!day.ok) return day;
  if (day.value === null && !field.optional) return refused('Give the day, such as 17 September 2019.');
  if (field.past && day.value !== null && day.value > today)
    return refused('This day is still to come. Give the day on which it was.');
  return day;
};

const readOne = (typed: string, field: Field, today: string): Result<string | number | boolean | null> => {
  switch (field.kind) {
    case 'day':
      return readDay(typed, field, today);
    case 'number': {
      const number = Number(typed);
      return /^\d{1,4}$/.test(typed) && number >= field.from && number <= field.to
        ? ok(number)
        : refused(`Give a whole number from ${field.from} to ${field.to}.`);
    }
    case 'yes or no':
      return typed === 'yes' || typed === 'no' ? ok(typed === 'yes') : refused('Choose yes or no.');
    case 'choice':
      if (Object.hasOwn(field.choices, typed)) return ok(typed);
      return field.optional && typed === '' ? ok(null) : refused('Choose one.');
    default:
      return typed === '' && !field.optional ? refused('Write something here.') : ok(typed);
  }
};

/** Reads a form on a day (ISO); refused with the first mistake, which begins with the field's label. */
export const readFields = <Of extends Fields>(
  fields: Of,
  typed: Typed,
  today: string,
): Result<Values<Of>, Mistake> => {
  const values: Record<string, string | number | boolean | null> = {};
  for (const [name, field] of Object.entries(fields)) {
    const read = readOne((typed[name] ?? '').replaceAll('\r\n', '\n').trim(), field, today);
    if (!read.ok) return refused({ text: `${field.label}: ${read.reason}`, field: name });
    values[name] = read.value;
  }
  return ok(values as Values<Of>);
};

const typedOne = (value: string | number | boolean | null, { kind }: Field): string => {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return kind === 'day' ? dateWords(String(value)) : String(value);
};

/** Values as they would be typed. */
export const typedOf = <Of extends Fields>(fields: Of, values: Values<Of>): Typed =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      typedOne(values[name] as string | number | boolean | null, field),
    ]),
  );

const inWords = (typed: string, field: Field): string => {
  if (typed === '') return 'nothing';
  return field.kind === 'choice' ? (field.choices[typed] ?? typed) : typed;
};

/** What is kept otherwise than it was typed, field by field, as a reader would say it. */
export const keptOtherwise = (fields: Fields, typed: Typed, kept: Typed): string[] =>
  Object.entries(fields)
    .filter(([name]) => (typed[name] ?? '').trim() !== (kept[name] ?? ''))
    .map(([name, field]) => `${field.label}: ${inWords(kept[name] ?? '', field)}`);
