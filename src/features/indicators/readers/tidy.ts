import { UnreadableTable } from '../../../kernel/unreadable-table.ts';
import { type CsvRecord, csvRecords } from '../../../typesetting/spreadsheet/csv-records.ts';
import type { Level, NationalFigure, NationalStatistics } from '../rules/national-statistics.ts';
import { isMark, readPrinted } from '../rules/published/printed-figure.ts';
import { isTidyHead, type PlaceColumn, type TidyColumns, tidyColumns } from './tidy-columns.ts';

/**
 * All figures of a tidy file of the Department for Education, by its own columns. Throws UnreadableTable with file,
 * line and column for anything that cannot be read; nothing is kept of such a file.
 */
export const readTidy = (text: string, file: string): NationalStatistics => {
  const [head, ...all] = csvRecords(text, file);
  if (!head || !isTidyHead(head.cells)) throw new UnreadableTable(file, 1, null, notTidy);
  const records = all.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const odd = records.find(({ cells }) => cells.length !== head.cells.length);
  if (odd)
    throw new UnreadableTable(
      file,
      odd.line,
      null,
      `this line has ${odd.cells.length} cells, where the first line names ${head.cells.length} columns.`,
    );
  if (records.length === 0)
    throw new UnreadableTable(file, head.line, null, 'there are no figures below the first line.');
  const columns = tidyColumns(file, head, records);
  return {
    filters: columns.filters.map(({ name }) => name),
    indicators: columns.indicators.map(({ name }) => name),
    figures: records.flatMap((record) => figuresOf(file, columns, record)),
  };
};

const notTidy =
  'the first line does not name the columns time_period, time_identifier and geographic_level. Bring in a file as the Department for Education publishes it.';

const figuresOf = (file: string, columns: TidyColumns, record: CsvRecord): NationalFigure[] => {
  const filters = Object.fromEntries(columns.filters.map(({ name, at }) => [name, record.cells[at] ?? '']));
  const place = { ...placeOf(file, columns, record), filters };
  return columns.indicators.map(({ name, at }) => {
    const printed = record.cells[at] ?? '';
    return {
      ...place,
      indicator: name,
      value: readPrinted(printed).value,
      mark: isMark(printed) ? printed : null,
    };
  });
};

const levels: Readonly<Record<string, { level: Level; code: PlaceColumn; name: PlaceColumn }>> = {
  national: { level: 'national', code: 'country_code', name: 'country_name' },
  regional: { level: 'regional', code: 'region_code', name: 'region_name' },
  'local authority': { level: 'local authority', code: 'new_la_code', name: 'la_name' },
};

type Place = Pick<NationalFigure, 'period' | 'level' | 'code' | 'localCode' | 'name' | 'regionCode'>;

const placeOf = (file: string, { places }: TidyColumns, { cells, line }: CsvRecord): Place => {
  const cell = (column: PlaceColumn): string => cells[places[column]] ?? '';
  const found = levels[cell('geographic_level').toLowerCase()];
  if (!found)
    throw new UnreadableTable(
      file,
      line,
      'geographic_level',
      `“${cell('geographic_level')}” is none of National, Regional and Local authority.`,
    );
  const period = cell('time_period');
  if (!/^\d{4}(\d\d)?$/.test(period))
    throw new UnreadableTable(file, line, 'time_period', `“${period}” is not a year such as 2025 or 202425.`);
  const code = cell(found.code);
  if (!/^[A-Z]\d{8}$/.test(code))
    throw new UnreadableTable(file, line, found.code, `“${code}” is not a code such as E92000001.`);
  return {
    period,
    level: found.level,
    code,
    localCode: cell('old_la_code') || null,
    name: cell(found.name),
    regionCode: cell('region_code') || null,
  };
};
