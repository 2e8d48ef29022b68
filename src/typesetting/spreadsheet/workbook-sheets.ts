import { crc32 } from 'node:zlib';
import readWorkbook from 'read-excel-file/universal';
import { UnreadableTable } from '../../kernel/unreadable-table.ts';
import { storedZip } from '../stored-zip.ts';
import { unpackedText } from '../unpack-entry.ts';
import { unpackedSize, type ZipEntry, zipEntries } from '../zip-archive.ts';
import { type Merged, mergedCells } from './merged-cells.ts';

/** What Excel saved in a cell; a number as its text, so that no digit of it is lost. */
type SheetCell = string | boolean | Date | null;

/** The largest tables of a kind; `of` names it in the message to whoever sends a larger one ("a monthly table"). */
export type SheetLimits = { rows: number; columns: number; of: string };

/** A workbook may not unpack to more, in bytes: a small file can be made to fill the memory. */
const largestWorkbook = 64 * 1024 * 1024;

/** A sheet by its name; its cells as words. Of merged cells only the first one says anything. */
export type Sheet = { sheet: string; rows: string[][]; merged: Merged[] };

/** The sheets of a workbook. Throws UnreadableTable where it is damaged, or larger than the limits. */
export const workbookSheets = async (bytes: Buffer, file: string, limits: SheetLimits): Promise<Sheet[]> => {
  const texts = await unpacked(bytes, file, limits);
  if (Object.entries(texts).some(([name, xml]) => isSheet(name) && isBeyond(limits, xml)))
    throw new UnreadableTable(file, 1, null, tooLarge(limits));
  try {
    // Packed anew by us, because a damaged archive makes the reader wait for ever.
    const archive = Uint8Array.from(storedZip(texts)).buffer;
    const sheets = await readWorkbook<string>(archive, { parseNumber: (text) => text });
    const merged = mergedCells(texts);
    // The types of the reader name the class Date where it gives dates.
    return sheets.map(({ sheet, data }) => ({
      sheet,
      rows: (data as unknown as SheetCell[][]).map((row) => row.map(cellText)),
      merged: merged.get(sheet) ?? [],
    }));
  } catch {
    throw new UnreadableTable(file, 1, null, damaged);
  }
};

const damaged =
  'this Excel file is damaged or has a password. Open it, save it again as an Excel workbook (.xlsx) or as CSV, and bring that in.';
const tooLarge = ({ rows, columns, of }: SheetLimits): string =>
  `this workbook is larger than ${of} (at most ${rows} lines and ${columns} columns). Copy the table to a new workbook and bring that in.`;

/** The texts of a workbook by their names; pictures and the like are left out. */
const unpacked = async (
  bytes: Buffer,
  file: string,
  limits: SheetLimits,
): Promise<Record<string, string>> => {
  const entries = zipEntries(bytes);
  const size = entries && (await unpackedSize(entries, largestWorkbook));
  if (entries === null || size === null) throw new UnreadableTable(file, 1, null, damaged);
  if (size > largestWorkbook) throw new UnreadableTable(file, 1, null, tooLarge(limits));
  const texts = entries
    .filter(({ name }) => /\.(xml|rels)$/i.test(name))
    .map((entry) => [entry.name, soundText(entry)]);
  if (texts.some(([, text]) => text === null)) throw new UnreadableTable(file, 1, null, damaged);
  return Object.fromEntries(texts);
};

/** One changed bit may be another figure: a text must be the one that was packed. */
const soundText = (entry: ZipEntry): string | null => {
  const text = unpackedText(entry);
  return text !== null && crc32(text) === entry.checksum ? text : null;
};

const isSheet = (name: string): boolean => /^xl\/worksheets\/[^/]+\.xml$/i.test(name);

/** A row or cell and its place. Of other elements "r" is the name of something else. */
const placed = /<(?:[^\s<>:]+:)?(?:c|row)\s(?:[^>]*\s)?r\s*=\s*["']([A-Z]{0,7})(\d{0,9})/gi;

/** One cell far away makes the reader lay out all cells before it. */
const isBeyond = ({ rows, columns }: SheetLimits, xml: string): boolean => {
  for (const [, column = '', row = ''] of xml.matchAll(placed)) {
    const place = [...column.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    if (place > columns || Number(row) > rows) return true;
  }
  return false;
};

/** Excel counts days from here: what it gives as this day is a time of day without one. */
const dayNought = '1899-12-30';
const halfMinute = 30_000;

/** What a cell says. Excel gives the days of its dates at midnight of Greenwich, and a time of day as a part of a day. */
const cellText = (cell: SheetCell): string => {
  if (!(cell instanceof Date)) return String(cell ?? '').trim();
  const [day = '', time = ''] = new Date(cell.getTime() + halfMinute).toISOString().split('T');
  return day === dayNought ? time.slice(0, 'hh:mm'.length) : day;
};
