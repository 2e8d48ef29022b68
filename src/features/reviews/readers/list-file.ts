import { decodeText, isWriting } from '../../../kernel/decode-text.ts';
import type { ListRow, ListSheet } from '../../../kernel/list-columns.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { UnreadableTable } from '../../../kernel/unreadable-table.ts';
import { workbookSheets } from '../../../typesetting/spreadsheet/workbook-sheets.ts';
import { isWorkbook, rowsOfCsv } from '../../delivery-plan/index.ts';

/** A list has a line for each child or review of a council. */
const largest = { rows: 10_000, columns: 100 };

const says = ({ cells }: ListRow): boolean => cells.some((cell) => cell !== '');

/** What the database can keep: texts without null bytes and halves of characters. */
const keepable = (rows: readonly ListRow[]): ListRow[] =>
  rows
    .map(({ line, cells }) => ({
      line,
      cells: cells.map((cell) => cell.replaceAll('\0', '').toWellFormed().trim()),
    }))
    .filter(says);

const ofText = (name: string, bytes: Uint8Array, of: string): Result<ListSheet[]> => {
  const text = decodeText(bytes);
  if (text.trim() === '') return refused(`${name} is empty.`);
  if (!isWriting(text))
    return refused(`${name} is no Excel workbook and no CSV file. Save the list as one of them.`);
  const rows = rowsOfCsv(text, name);
  const beyond = rows[largest.rows];
  return beyond
    ? refused(
        `${name}, line ${beyond.line}: ${of} has at most ${largest.rows} lines. Bring it in as several files.`,
      )
    : ok([{ sheet: '', rows: keepable(rows) }]);
};

const ofWorkbook = async (name: string, bytes: Buffer, of: string): Promise<ListSheet[]> =>
  (await workbookSheets(bytes, name, { ...largest, of })).map(({ sheet, rows }) => ({
    sheet: sheet.toWellFormed(),
    rows: keepable(rows.map((cells, place) => ({ line: place + 1, cells }))),
  }));

/**
 * The sheets of a list in Excel or CSV; refused with words that name the file, and the line where one is to blame. `of`
 * names such a list to whoever sends a larger one ("a permanence tracker").
 */
export const readListFile = async (
  name: string,
  bytes: Uint8Array,
  of: string,
): Promise<Result<ListSheet[]>> => {
  const buffer = Buffer.from(bytes);
  try {
    if (!isWorkbook(buffer)) return ofText(name, bytes, of);
    const sheets = await ofWorkbook(name, buffer, of);
    return sheets.length > 0 ? ok(sheets) : refused(`${name} has no sheet.`);
  } catch (error) {
    if (error instanceof UnreadableTable) return refused(error.message);
    throw error;
  }
};
