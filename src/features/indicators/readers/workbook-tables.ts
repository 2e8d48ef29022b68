import { workbookSheets } from '../../../typesetting/spreadsheet/workbook-sheets.ts';
import { reportOf } from '../rules/published/published-report.ts';
import type { PublishedReport, SourceRow } from '../rules/published/published-tables.ts';
import { unitInWords } from '../rules/published/unit-of.ts';
import { monthlyTable } from './limits.ts';

/**
 * The tables of an Excel workbook, sheet by sheet; a sheet's name is the heading of what stands under none. A formula
 * counts with the result that was saved with it, a text that looks like one stays a text. Throws UnreadableTable for
 * a workbook that is damaged, or larger than any monthly table.
 */
export const workbookTables = async (bytes: Buffer, file: string): Promise<PublishedReport> => {
  const sheets = await workbookSheets(bytes, file, monthlyTable);
  const reports = sheets.map(({ sheet, rows }) =>
    reportOf(`${file}, sheet “${sheet}”`, sourceRows(sheet, rows), sheet),
  );
  return { indicators: reports.flatMap(({ indicators }) => indicators) };
};

const sourceRows = (sheet: string, rows: readonly string[][]): SourceRow[] => {
  let heading = sheet;
  return rows.map((cells, index) => {
    const said = cells.filter((cell) => cell !== '');
    if (said.length === 1) heading = said[0] ?? heading;
    const asPrinted = announcesPercentage([cells[0] ?? '', heading, sheet]) ? withPercentSigns(cells) : cells;
    return { line: index + 1, text: said.join(' '), cells: asPrinted, starts: null, lines: null };
  });
};

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
