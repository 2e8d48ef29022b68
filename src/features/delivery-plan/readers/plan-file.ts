import { decodeText, isWriting } from '../../../kernel/decode-text.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { UnreadableTable } from '../../../kernel/unreadable-table.ts';
import { isPdf } from '../../../typesetting/file-kind.ts';
import { lookInto } from '../../../typesetting/look-into.ts';
import { readPaper } from '../../../typesetting/read-paper.ts';
import { isZip } from '../../../typesetting/zip-archive.ts';
import { type CellRow, rowsOfPaper, rowsOfText } from '../rules/reading/plan-rows.ts';
import {
  type FileSheet,
  holdsPlan,
  isWorkbook,
  limits,
  rowsOfCsv,
  sheetsOfWorkbook,
} from './plan-spreadsheet.ts';

/** A file as somebody sent it. */
export type SentFile = { name: string; bytes: Uint8Array };

/** What the database can keep: texts without null bytes and halves of characters. */
const keepable = (rows: readonly CellRow[]): CellRow[] =>
  rows.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell) => cell.replaceAll('\0', '').toWellFormed()),
  }));

/** One sheet without a name. Throws UnreadableTable where it is longer than a plan. */
const only = (file: string, rows: CellRow[]): FileSheet[] => {
  const beyond = rows[limits.rows];
  if (beyond)
    throw new UnreadableTable(
      file,
      beyond.line,
      null,
      `a delivery plan has at most ${limits.rows} lines. Bring it in as several files, or leave out what is no plan.`,
    );
  return [{ sheet: '', rows }];
};

const sheetsOfText = (name: string, bytes: Uint8Array): Result<FileSheet[]> => {
  const text = decodeText(bytes);
  if (text.trim() === '') return refused(`${name} is empty.`);
  if (!isWriting(text))
    return refused(
      `${name} is no Excel workbook, CSV file, text, web page, PDF or Word file. Save the plan as one of them.`,
    );
  const rows = rowsOfText(text);
  return ok(only(name, holdsPlan(rows) ? rows : rowsOfCsv(text, name)));
};

const sheetsOfPaper = async (
  name: string,
  ending: string,
  bytes: Uint8Array,
): Promise<Result<FileSheet[]>> => {
  const { content } = await readPaper(`${name}${ending}`, bytes);
  if (content.kind === 'written') return ok(only(name, rowsOfPaper(content.blocks)));
  return refused(
    `${name} could not be read: ${content.kind === 'unreadable' ? content.reason : 'it has no text'}.`,
  );
};

const sheetsIn = async ({ name, bytes }: SentFile): Promise<Result<FileSheet[]>> => {
  const buffer = Buffer.from(bytes);
  if (isPdf(buffer)) return ok(only(name, rowsOfText((await lookInto(bytes)).pageTexts.join('\n'))));
  if (isWorkbook(buffer)) return ok(await sheetsOfWorkbook(buffer, name));
  if (isZip(buffer)) return sheetsOfPaper(name, '.docx', bytes);
  const start = buffer.subarray(0, 1024).toString('latin1').trimStart();
  return /^<(?:!doctype|html|body|div|p|h\d)\b/i.test(start)
    ? sheetsOfPaper(name, '.html', bytes)
    : sheetsOfText(name, bytes);
};

/**
 * The sheets of a file in any format that plans come in; what is in it decides, not its name. Refused with words that
 * name the file, and the line where one is to blame.
 */
export const readSheets = async (file: SentFile): Promise<Result<FileSheet[]>> => {
  try {
    const sheets = await sheetsIn(file);
    if (!sheets.ok) return sheets;
    return ok(sheets.value.map(({ sheet, rows }) => ({ sheet: sheet.toWellFormed(), rows: keepable(rows) })));
  } catch (error) {
    if (error instanceof UnreadableTable) return refused(error.message);
    throw error;
  }
};
