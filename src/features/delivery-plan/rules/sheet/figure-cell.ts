import { fullYear, isoDate } from '../../../../kernel/local-date.ts';

/** A figure as a cell gives it, and its day (ISO) where it names one. */
export type CellFigure = { value: number; on: string | null };

const shape = /^(-?\d{1,3}(?:,\d{3})+|-?\d+)(\.\d+)?\s*%?(?:\s*\((\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})\))?$/;

/** "65", "65%", "1,705", "65.3% (31/12/2019)": the figure; null for all other words. */
export const readFigure = (words: string): CellFigure | null => {
  const [, whole, decimals = '', day, month, year] = shape.exec(words.trim()) ?? [];
  if (whole === undefined) return null;
  const value = Number(`${whole.replaceAll(',', '')}${decimals}`);
  if (year === undefined) return { value, on: null };
  const on = isoDate(fullYear(year), Number(month), Number(day));
  return on === null ? null : { value, on };
};

/** "2019-12-31" as "31/12/2019". */
export const slashDate = (iso: string): string => iso.split('-').reverse().join('/');

/** The cell of a figure: the words that it came in where they still say it, else the figure and its day. */
export const figureText = (value: number | null, on: string | null, words: string): string => {
  if (value === null) return words;
  const read = readFigure(words);
  if (read?.value === value && (read.on === null || read.on === on)) return words;
  return on === null ? String(value) : `${value} (${slashDate(on)})`;
};
