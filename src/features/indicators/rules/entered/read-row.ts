import { ok, type Result, refused } from '../../../../kernel/result.ts';
import type { Definition } from '../definition.ts';
import { per } from '../figures.ts';
import { decimalsOf, readPrinted } from '../published/printed-figure.ts';
import { figureWords, numberWords } from '../sentence/figure-words.ts';

/** A figure as it is typed: the figure itself, or how many were counted out of how many, or all three. */
export type TypedRow = { value: string; numerator: string; denominator: string };

export type TypedField = keyof TypedRow;

/** A figure that was read. Without value it has a mark, or there was nobody to count. */
export type TypedFigure = {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  mark: string | null;
};

/** What is wrong with a row, and in which of its fields it is mended. */
export type WrongRow = { field: TypedField; text: string };

/** Whose fields the definition has: a number is typed alone, everything else may have its counts. */
export const hasCounts = ({ unit }: Pick<Definition, 'unit'>): boolean => unit !== 'number';

type Read = Result<TypedFigure, WrongRow>;

const wrong = (field: TypedField, text: string): { ok: false; reason: WrongRow } => refused({ field, text });

/**
 * Reads a typed row; null where all of it is empty. The value is worked out where both counts are given: one that was
 * typed beside them has to agree with them, to the decimals it was typed with. `name` is whose row it is, for messages.
 */
export const readRow = (
  definition: Pick<Definition, 'unit' | 'decimals'>,
  name: string,
  typed: TypedRow,
): Result<TypedFigure | null, WrongRow> => {
  const row = {
    value: typed.value.trim(),
    numerator: hasCounts(definition) ? typed.numerator.trim() : '',
    denominator: hasCounts(definition) ? typed.denominator.trim() : '',
  };
  if (Object.values(row).every((text) => text === '')) return ok(null);
  const value = readValue(definition, name, row.value);
  if (!value.ok) return value;
  if (row.numerator === '' && row.denominator === '') return alone(definition, value.value);
  if (value.value.mark !== null)
    return wrong('value', `${name}: give the mark ${row.value} or the counts, not both.`);
  const counts = readCounts(definition, name, row);
  return counts.ok ? together(definition, name, counts.value, row.value, value.value.value) : counts;
};

const readValue = (
  { unit }: Pick<Definition, 'unit'>,
  name: string,
  text: string,
): Result<{ value: number | null; mark: string | null }, WrongRow> => {
  if (text === '') return ok({ value: null, mark: null });
  const { value, mark, isPercentage } = readPrinted(text);
  if (mark !== null) return ok({ value: null, mark });
  if (value === null)
    return wrong('value', `${name}: “${text}” is no figure. Write a number, or a mark such as c or n/a.`);
  if (value < 0) return wrong('value', `${name}: a figure cannot be less than nought.`);
  if (isPercentage && unit !== 'percentage')
    return wrong('value', `${name}: ${text} is a percentage, and this is none.`);
  if (unit === 'percentage' && value > 100)
    return wrong('value', `${name}: ${text} is more than 100%. Check whether it is a count.`);
  if (unit === 'number' && !Number.isInteger(value))
    return wrong('value', `${name}: ${text} is no whole number.`);
  return ok({ value, mark: null });
};

/** A number counts somebody: what hides small counts has to know it as a count. */
const alone = (
  { unit }: Pick<Definition, 'unit'>,
  { value, mark }: { value: number | null; mark: string | null },
): Read => ok({ value, numerator: unit === 'number' ? value : null, denominator: null, mark });

type Counts = { numerator: number; denominator: number };

const countFields = { numerator: 'how many were counted', denominator: 'out of how many' } as const;

const readCount = (
  name: string,
  row: TypedRow,
  field: 'numerator' | 'denominator',
): Result<number, WrongRow> => {
  const text = row[field];
  if (text === '')
    return wrong(field, `${name}: say also ${countFields[field]}, or leave both counts empty.`);
  const { value, isPercentage } = readPrinted(text);
  return value === null || isPercentage || value < 0 || !Number.isInteger(value)
    ? wrong(field, `${name}: “${text}” is no count. Write a whole number.`)
    : ok(value);
};

const readCounts = (
  { unit }: Pick<Definition, 'unit'>,
  name: string,
  row: TypedRow,
): Result<Counts, WrongRow> => {
  const numerator = readCount(name, row, 'numerator');
  if (!numerator.ok) return numerator;
  const denominator = readCount(name, row, 'denominator');
  if (!denominator.ok) return denominator;
  const counts = { numerator: numerator.value, denominator: denominator.value };
  const isPart = unit === 'percentage' || denominator.value === 0;
  return isPart && counts.numerator > counts.denominator
    ? wrong('numerator', `${name}: ${row.numerator} cannot be counted out of ${row.denominator}.`)
    : ok(counts);
};

/** Two figures are the same where the true one rounds to the one that was typed, either way at exactly a half. */
const agree = (worked: number, value: number, decimals: number): boolean =>
  Math.abs(worked - value) <= 0.5 * 10 ** -decimals + 1e-9;

const together = (
  definition: Pick<Definition, 'unit' | 'decimals'>,
  name: string,
  counts: Counts,
  text: string,
  value: number | null,
): Read => {
  if (counts.denominator === 0)
    return value === null
      ? ok({ value: null, ...counts, mark: null })
      : wrong('value', `${name}: out of nobody there is no figure. Leave it empty.`);
  const worked = (per[definition.unit] * counts.numerator) / counts.denominator;
  if (value === null || agree(worked, value, decimalsOf(text)))
    return ok({ value: worked, ...counts, mark: null });
  const decimals = Math.max(definition.decimals, decimalsOf(text));
  const right = figureWords(worked, { unit: definition.unit, decimals });
  return wrong(
    'value',
    `${name}: ${numberWords(counts.numerator)} out of ${numberWords(counts.denominator)} is ${right}, not ${text}. Correct the figure or the counts; left empty, it is worked out.`,
  );
};
