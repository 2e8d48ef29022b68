import { withoutApostrophe } from '../../../kernel/csv.ts';
import { UnreadableTable } from '../../../kernel/unreadable-table.ts';
import { csvRecords } from '../../../typesetting/spreadsheet/csv-records.ts';
import type { Merged } from '../../../typesetting/spreadsheet/merged-cells.ts';
import { workbookSheets } from '../../../typesetting/spreadsheet/workbook-sheets.ts';
import { isZip, zipEntries } from '../../../typesetting/zip-archive.ts';
import { type CellRow, saysAnything } from '../rules/reading/plan-rows.ts';
import { planHeadOf } from '../rules/reading/plan-table.ts';

/** Plans have some hundred actions and some dozen columns. */
export const limits = { rows: 20_000, columns: 200, of: 'a delivery plan' };

export const isWorkbook = (bytes: Buffer): boolean =>
  isZip(bytes) && (zipEntries(bytes)?.some(({ name }) => /^xl\/workbook\.xml$/i.test(name)) ?? false);

/**
 * A sheet of a file by its name; a file that has no sheets is one without a name. `unseen` is what could not be read of
 * it, a sentence each.
 */
export type FileSheet = { sheet: string; rows: CellRow[]; unseen?: string[] };

/** Whether a row heads a table of actions. */
export const holdsPlan = (rows: readonly CellRow[]): boolean => rows.some((row) => planHeadOf(row) !== null);

/** Rows as wide as the widest, for a spreadsheet leaves out what is empty at their ends. */
const evened = (rows: readonly CellRow[]): CellRow[] => {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return rows.filter(saysAnything).map(({ line, cells }) => ({
    line,
    cells: Array.from({ length: width }, (_, place) => cells[place] ?? ''),
  }));
};

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

/** What stands in merged cells stands in each of the rows that they reach over: one service for three actions. */
const spread = (rows: readonly string[][], merged: readonly Merged[]): string[][] => {
  const filled = rows.map((cells) => [...cells]);
  for (const { column, first, last } of merged) {
    const text = rows[first]?.[column] ?? '';
    for (const cells of filled.slice(first + 1, last + 1))
      if (saysAnything({ line: 0, cells })) cells[column] = text;
  }
  return filled;
};

/** Every sheet of a workbook. Throws UnreadableTable where it is damaged or larger than a plan. */
export const sheetsOfWorkbook = async (bytes: Buffer, file: string): Promise<FileSheet[]> =>
  (await workbookSheets(bytes, file, limits)).map(({ sheet, rows, merged }) => ({
    sheet,
    rows: evened(spread(rows, merged).map((cells, place) => ({ line: place + 1, cells }))),
  }));

/**
 * The rows of the sheet that holds the plan: the only one, or the one that is named. Throws UnreadableTable where the
 * workbook cannot be read, has no such sheet, or has several plans and none is named.
 */
export const rowsOfWorkbook = async (
  bytes: Buffer,
  file: string,
  named: string | null,
): Promise<CellRow[]> => {
  const sheets = await sheetsOfWorkbook(bytes, file);
  const refuse = (why: string): UnreadableTable => new UnreadableTable(file, 1, null, why);
  if (named !== null) {
    const found = sheets.find(({ sheet }) => sheet === named);
    if (!found)
      throw refuse(`there is no sheet “${named}”. There is ${quoted(sheets.map(({ sheet }) => sheet))}.`);
    return found.rows;
  }
  const plans = sheets.filter(({ rows }) => holdsPlan(rows));
  if (plans.length > 1)
    throw refuse(
      `the sheets ${quoted(plans.map(({ sheet }) => sheet))} each hold a plan. Say which is meant (--sheet).`,
    );
  return plans[0]?.rows ?? [];
};

/** The rows of a CSV file. Throws UnreadableTable where its quotes do not close. */
export const rowsOfCsv = (text: string, file: string): CellRow[] =>
  evened(csvRecords(text, file).map(({ cells, line }) => ({ line, cells: cells.map(withoutApostrophe) })));
