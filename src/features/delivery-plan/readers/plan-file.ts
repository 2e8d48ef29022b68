import { decodeText, isWriting } from '../../../kernel/decode-text.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { UnreadableTable } from '../../../kernel/unreadable-table.ts';
import { isOldOffice, isPage, isPdf, kindOf } from '../../../typesetting/file-kind.ts';
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
const keepableText = (text: string): string => text.replaceAll('\0', '').toWellFormed();

const keepable = (rows: readonly CellRow[]): CellRow[] =>
  rows.map(({ line, cells }) => ({
    line,
    cells: cells.map(keepableText),
  }));

/** One sheet without a name. Throws UnreadableTable where it is longer than a plan. */
const only = (file: string, rows: CellRow[], unseen: string[] = []): FileSheet[] => {
  const beyond = rows[limits.rows];
  if (beyond)
    throw new UnreadableTable(
      file,
      beyond.line,
      null,
      `a delivery plan has at most ${limits.rows} lines. Bring it in as several files, or leave out what is no plan.`,
    );
  return [{ sheet: '', rows, unseen }];
};

const unknownKind = (name: string): Result<never> =>
  refused(
    `${name} is no Excel workbook, CSV file, text, web page, PDF or Word file. Save the plan as one of them.`,
  );

const oldOffice = (name: string): Result<never> =>
  refused(
    `${name} is an old Office file (.xls, .doc), or it has a password. Open it, save it without one as an Excel workbook (.xlsx) or Word file (.docx), and bring that in.`,
  );

const sheetsOfText = (name: string, text: string): Result<FileSheet[]> => {
  if (text.trim() === '') return refused(`${name} is empty.`);
  if (!isWriting(text)) return unknownKind(name);
  const rows = rowsOfText(text);
  return ok(only(name, holdsPlan(rows) ? rows : rowsOfCsv(text, name)));
};

const sheetsOfPaper = async (
  name: string,
  ending: string,
  bytes: Uint8Array,
): Promise<Result<FileSheet[]>> => {
  const { content, warnings } = await readPaper(`${name}${ending}`, bytes);
  // Of what the reader says, what it left out concerns a plan; how pictures and headings are made does not.
  const unseen = warnings.filter((words) => words.endsWith('left out.'));
  if (content.kind === 'written') return ok(only(name, rowsOfPaper(content.blocks), unseen));
  return refused(
    `${name} could not be read: ${content.kind === 'unreadable' ? content.reason : 'it has no text'}.`,
  );
};

/** A Word file; what was tracked or commented in it is told. */
const sheetsOfWord = async (name: string, bytes: Uint8Array): Promise<Result<FileSheet[]>> => {
  const sheets = await sheetsOfPaper(name, '.docx', bytes);
  if (!sheets.ok) return sheets;
  const { warnings } = await lookInto(bytes);
  return ok(sheets.value.map((sheet) => ({ ...sheet, unseen: [...warnings, ...(sheet.unseen ?? [])] })));
};

/** A PDF keeps the words of a table and not its cells, unless they were parted by tabs or bars. */
const sheetsOfPdf = async (name: string, bytes: Uint8Array): Promise<Result<FileSheet[]>> => {
  const rows = rowsOfText((await lookInto(bytes)).pageTexts.join('\n'));
  if (rows.length === 0)
    return refused(
      `No words could be read in ${name}: its pages are pictures, or it is damaged or has a password. Bring in the file that it was made from.`,
    );
  return rows.some(({ cells }) => cells.length > 1)
    ? ok(only(name, rows))
    : refused(
        `${name} is a PDF: it keeps the words of a table and not its columns, so nobody can tell which word stands where. Bring in the Word or Excel file that it was made from.`,
      );
};

const sheetsIn = async ({ name, bytes }: SentFile): Promise<Result<FileSheet[]>> => {
  const buffer = Buffer.from(bytes);
  if (isPdf(buffer)) return sheetsOfPdf(name, bytes);
  if (isOldOffice(buffer)) return oldOffice(name);
  if (isWorkbook(buffer)) return ok(await sheetsOfWorkbook(buffer, name));
  if (isZip(buffer)) return kindOf(name, buffer) === 'word' ? sheetsOfWord(name, bytes) : unknownKind(name);
  const text = decodeText(bytes);
  return isPage('', text) ? sheetsOfPaper(name, '.html', bytes) : sheetsOfText(name, text);
};

/**
 * The sheets of a file in any format that plans come in; what is in it decides, not its name. Refused with words that
 * name the file, and the line where one is to blame.
 */
export const readSheets = async (file: SentFile): Promise<Result<FileSheet[]>> => {
  try {
    const sheets = await sheetsIn(file);
    if (!sheets.ok) return sheets;
    return ok(
      sheets.value.map(({ sheet, rows, unseen = [] }) => ({
        sheet: sheet.toWellFormed(),
        rows: keepable(rows),
        unseen: unseen.map(keepableText),
      })),
    );
  } catch (error) {
    if (error instanceof UnreadableTable) return refused(error.message);
    throw error;
  }
};
