import readWorkbook from 'read-excel-file/node';
import { unpackedText } from '../../../typesetting/unpack-entry.ts';
import { unpackedSize, type ZipEntry, zipEntries } from '../../../typesetting/zip-archive.ts';
import { reportOf } from '../rules/published/published-report.ts';
import type { PublishedReport, SourceRow } from '../rules/published/published-tables.ts';
import { unitInWords } from '../rules/published/unit-of.ts';
import { UnreadableTable } from '../rules/unreadable-table.ts';
import { largestWorkbook, mostColumns, mostRows } from './limits.ts';

type Cell = string | number | boolean | Date | null;

/**
 * The tables of an Excel workbook, sheet by sheet; a sheet's name is the heading of what stands under none. A formula
 * counts with the result that was saved with it, a text that looks like one stays a text. Throws UnreadableTable for
 * a workbook that is damaged, or larger than any monthly table.
 */
export const workbookTables = async (bytes: Buffer, file: string): Promise<PublishedReport> => {
  const entries = zipEntries(bytes);
  if (entries === null) throw new UnreadableTable(file, 1, null, damaged);
  await refuseFloods(entries, file);
  const sheets = await sheetsOf(bytes, file);
  const reports = sheets.map(({ sheet, data }) =>
    reportOf(`${file}, sheet “${sheet}”`, sourceRows(sheet, data), sheet),
  );
  return { indicators: reports.flatMap(({ indicators }) => indicators) };
};

const damaged =
  'this Excel file is damaged or has a password. Open it, save it again as an Excel workbook (.xlsx) or as CSV, and bring that in.';
const tooLarge = `this workbook is larger than a monthly table (at most ${mostRows} lines and ${mostColumns} columns). Copy the table to a new workbook and bring that in.`;

const refuseFloods = async (entries: ZipEntry[], file: string): Promise<void> => {
  const size = await unpackedSize(entries, largestWorkbook);
  if (size === null) throw new UnreadableTable(file, 1, null, damaged);
  const sheets = entries.filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name));
  const isFlood = size > largestWorkbook || sheets.some((sheet) => isBeyondLimits(unpackedText(sheet) ?? ''));
  if (isFlood) throw new UnreadableTable(file, 1, null, tooLarge);
};

/** One cell far away makes the reader lay out all cells before it. */
const isBeyondLimits = (xml: string): boolean => {
  for (const [, column = '', row = ''] of xml.matchAll(/\br\s*=\s*["']([A-Z]{0,7})(\d{0,9})/gi)) {
    const place = [...column.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    if (place > mostColumns || Number(row) > mostRows) return true;
  }
  return false;
};

const sheetsOf = async (bytes: Buffer, file: string): Promise<{ sheet: string; data: Cell[][] }[]> => {
  try {
    // Numbers stay as they were saved, so that no digit of them is lost.
    const sheets = await readWorkbook<string>(bytes, { parseNumber: (text) => text });
    return sheets.map(({ sheet, data }) => ({ sheet, data: data as unknown as Cell[][] }));
  } catch {
    throw new UnreadableTable(file, 1, null, damaged);
  }
};

const sourceRows = (sheet: string, data: readonly Cell[][]): SourceRow[] => {
  let heading = sheet;
  return data.map((row, index) => {
    const cells = row.map(cellText);
    const said = cells.filter((cell) => cell !== '');
    if (said.length === 1) heading = said[0] ?? heading;
    const asPrinted = announcesPercentage([cells[0] ?? '', heading, sheet]) ? withPercentSigns(cells) : cells;
    return { line: index + 1, text: said.join(' '), cells: asPrinted, starts: null, lines: null };
  });
};

/** Excel gives the days of its dates at midnight of Greenwich. */
const cellText = (cell: Cell): string =>
  cell instanceof Date ? cell.toISOString().slice(0, 'yyyy-mm-dd'.length) : String(cell ?? '').trim();

const announcesPercentage = (words: readonly string[]): boolean =>
  words.map(unitInWords).find((unit) => unit !== null) === 'percentage';

/** What Excel shows as 87.3% it saves as 0.873; a row where all are parts of one is put back as it was shown. */
const withPercentSigns = (cells: readonly string[]): string[] => {
  const numbers = cells
    .slice(1)
    .filter((cell) => /^\d*\.?\d+$/.test(cell))
    .map(Number);
  const areParts = numbers.every((value) => value <= 1) && numbers.some((value) => !Number.isInteger(value));
  if (!areParts) return [...cells];
  return cells.map((cell, place) =>
    place > 0 && /^\d*\.?\d+$/.test(cell) ? `${Number((Number(cell) * 100).toPrecision(12))}%` : cell,
  );
};
