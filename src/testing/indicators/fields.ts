import { isoDate } from '../../kernel/local-date.ts';
import type { RawRow } from './raw-extract.ts';

/** What stands in a column, without spaces around; null where nothing does. */
export const textIn = (row: RawRow, column: string): string | null => (row[column] ?? '').trim() || null;

/** A code in capitals. */
export const codeIn = (row: RawRow, column: string): string | null =>
  textIn(row, column)?.toUpperCase() ?? null;

/** A number that is written as one, of a size that can stand there. */
export const numberIn = (row: RawRow, column: string): number | null => {
  const text = textIn(row, column);
  return text !== null && /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
};

export type ReadDate = { date: string | null; bad: boolean };

/** 17/09/2019 or 2019-09-17. A text that is no such date is bad, an empty one is not. */
export const dateIn = (row: RawRow, column: string): ReadDate => {
  const text = textIn(row, column);
  if (text === null) return { date: null, bad: false };
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const date = isoDate(Number(year ?? isoYear), Number(month ?? isoMonth), Number(day ?? isoDay));
  return { date, bad: date === null };
};
