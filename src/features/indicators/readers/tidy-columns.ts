import { UnreadableTable } from '../../../kernel/unreadable-table.ts';
import type { CsvRecord } from '../../../typesetting/spreadsheet/csv-records.ts';
import { isMark, readPrinted } from '../rules/published/printed-figure.ts';

/** The columns that say when and where; every other column of a tidy file is a filter or an indicator. */
export const placeColumns = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'country_name',
  'region_code',
  'region_name',
  'old_la_code',
  'new_la_code',
  'la_name',
] as const;

export type PlaceColumn = (typeof placeColumns)[number];

/** Where each column of a tidy file stands. */
export type TidyColumns = {
  places: Record<PlaceColumn, number>;
  filters: { name: string; at: number }[];
  indicators: { name: string; at: number }[];
};

/** Whether a first line is that of a tidy file; the order of its columns is free. */
export const isTidyHead = (cells: readonly string[]): boolean => {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  return ['time_period', 'time_identifier', 'geographic_level'].every((name) => names.includes(name));
};

/**
 * Tells filters from indicators by what they hold: an indicator holds numbers and marks, a filter words. Throws
 * UnreadableTable for a missing or doubled column, and for one that holds numbers but for a few cells.
 */
export const tidyColumns = (file: string, head: CsvRecord, records: readonly CsvRecord[]): TidyColumns => {
  const names = head.cells.map((cell) => cell.trim());
  const doubled = names.find((name, at) => names.indexOf(name) !== at);
  if (doubled !== undefined)
    throw new UnreadableTable(
      file,
      head.line,
      doubled,
      'this column stands here twice. Take one of them out.',
    );
  const lower = names.map((name) => name.toLowerCase());
  const missing = placeColumns.find((name) => !lower.includes(name));
  if (missing !== undefined)
    throw new UnreadableTable(
      file,
      head.line,
      missing,
      'this column is missing. Bring in the file as the Department for Education publishes it.',
    );
  const places = Object.fromEntries(placeColumns.map((name) => [name, lower.indexOf(name)])) as Record<
    PlaceColumn,
    number
  >;
  const others = names.flatMap((name, at) =>
    placeColumns.some((place) => place === lower[at]) ? [] : [{ name, at }],
  );
  const told = others.map((column) => ({ ...column, kind: kindOf(file, column, records) }));
  const ofKind = (wanted: Kind): { name: string; at: number }[] =>
    told.flatMap(({ name, at, kind }) => (kind === wanted ? [{ name, at }] : []));
  return { places, filters: ofKind('filter'), indicators: ofKind('indicator') };
};

type Kind = 'filter' | 'indicator' | 'empty';

/** Fewer strange cells among numbers than this are mistakes in an indicator, not the words of a filter. */
const strangeShare = 0.1;

const kindOf = (
  file: string,
  { name, at }: { name: string; at: number },
  records: readonly CsvRecord[],
): Kind => {
  const said = records.filter(({ cells }) => cells[at] !== '');
  const strange = said.filter(({ cells }) => !isFigure(cells[at] ?? ''));
  const [first] = strange;
  if (said.length === 0) return 'empty';
  if (first === undefined) return 'indicator';
  if (strange.length >= said.length * strangeShare) return 'filter';
  throw new UnreadableTable(
    file,
    first.line,
    name,
    `“${first.cells[at]}” is neither a number nor one of the signs c, k, x, z, u, low or : that stand for one.`,
  );
};

const isFigure = (cell: string): boolean => isMark(cell) || readPrinted(cell).value !== null;
