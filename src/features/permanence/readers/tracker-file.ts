import { decodeText, isWriting } from '../../../kernel/decode-text.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { UnreadableTable } from '../../../kernel/unreadable-table.ts';
import { workbookSheets } from '../../../typesetting/spreadsheet/workbook-sheets.ts';
import { isWorkbook, rowsOfCsv } from '../../delivery-plan/index.ts';

/** A line of a sheet as cells; `line` counts from 1. */
export type CellRow = { line: number; cells: readonly string[] };

/** A sheet of a file by its name; a CSV file is one without a name. */
export type FileSheet = { sheet: string; rows: CellRow[] };

/** A tracker has a line for each child of a council. */
const limits = { rows: 10_000, columns: 100, of: 'a permanence tracker' };

const says = ({ cells }: CellRow): boolean => cells.some((cell) => cell !== '');

/** What the database can keep: texts without null bytes and halves of characters. */
const keepable = (rows: readonly CellRow[]): CellRow[] =>
  rows
    .map(({ line, cells }) => ({
      line,
      cells: cells.map((cell) => cell.replaceAll('\0', '').toWellFormed().trim()),
    }))
    .filter(says);

const ofText = (name: string, bytes: Uint8Array): Result<FileSheet[]> => {
  const text = decodeText(bytes);
  if (text.trim() === '') return refused(`${name} is empty.`);
  if (!isWriting(text))
    return refused(`${name} is no Excel workbook and no CSV file. Save the tracker as one of them.`);
  const rows = rowsOfCsv(text, name);
  const beyond = rows[limits.rows];
  return beyond
    ? refused(
        `${name}, line ${beyond.line}: ${limits.of} has at most ${limits.rows} lines. Bring it in as several files.`,
      )
    : ok([{ sheet: '', rows: keepable(rows) }]);
};

const ofWorkbook = async (name: string, bytes: Buffer): Promise<FileSheet[]> =>
  (await workbookSheets(bytes, name, limits)).map(({ sheet, rows }) => ({
    sheet: sheet.toWellFormed(),
    rows: keepable(rows.map((cells, place) => ({ line: place + 1, cells }))),
  }));

/** The sheets of a tracker in Excel or CSV; refused with words that name the file, and the line where one is to blame. */
export const readTrackerFile = async (name: string, bytes: Uint8Array): Promise<Result<FileSheet[]>> => {
  const buffer = Buffer.from(bytes);
  try {
    if (!isWorkbook(buffer)) return ofText(name, bytes);
    const sheets = await ofWorkbook(name, buffer);
    return sheets.length > 0 ? ok(sheets) : refused(`${name} has no sheet.`);
  } catch (error) {
    if (error instanceof UnreadableTable) return refused(error.message);
    throw error;
  }
};
