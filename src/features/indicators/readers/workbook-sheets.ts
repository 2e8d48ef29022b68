import { crc32 } from 'node:zlib';
import readWorkbook from 'read-excel-file/universal';
import { storedZip } from '../../../typesetting/stored-zip.ts';
import { unpackedText } from '../../../typesetting/unpack-entry.ts';
import { unpackedSize, type ZipEntry, zipEntries } from '../../../typesetting/zip-archive.ts';
import { UnreadableTable } from '../rules/unreadable-table.ts';
import { largestWorkbook, mostColumns, mostRows } from './limits.ts';

/** What Excel saved in a cell; a number as its text, so that no digit of it is lost. */
export type SheetCell = string | boolean | Date | null;

type Sheet = { sheet: string; data: SheetCell[][] };

/** The sheets of a workbook. Throws UnreadableTable where it is damaged, or larger than any monthly table. */
export const workbookSheets = async (bytes: Buffer, file: string): Promise<Sheet[]> => {
  const texts = await unpacked(bytes, file);
  if (Object.entries(texts).some(([name, xml]) => isSheet(name) && isBeyondLimits(xml)))
    throw new UnreadableTable(file, 1, null, tooLarge);
  try {
    // Packed anew by us, because a damaged archive makes the reader wait for ever.
    const archive = Uint8Array.from(storedZip(texts)).buffer;
    const sheets = await readWorkbook<string>(archive, { parseNumber: (text) => text });
    // The types of the reader name the class Date where it gives dates.
    return sheets.map(({ sheet, data }) => ({ sheet, data: data as unknown as SheetCell[][] }));
  } catch {
    throw new UnreadableTable(file, 1, null, damaged);
  }
};

const damaged =
  'this Excel file is damaged or has a password. Open it, save it again as an Excel workbook (.xlsx) or as CSV, and bring that in.';
const tooLarge = `this workbook is larger than a monthly table (at most ${mostRows} lines and ${mostColumns} columns). Copy the table to a new workbook and bring that in.`;

/** The texts of a workbook by their names; pictures and the like are left out. */
const unpacked = async (bytes: Buffer, file: string): Promise<Record<string, string>> => {
  const entries = zipEntries(bytes);
  const size = entries && (await unpackedSize(entries, largestWorkbook));
  if (entries === null || size === null) throw new UnreadableTable(file, 1, null, damaged);
  if (size > largestWorkbook) throw new UnreadableTable(file, 1, null, tooLarge);
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

/** One cell far away makes the reader lay out all cells before it. */
const isBeyondLimits = (xml: string): boolean => {
  for (const [, column = '', row = ''] of xml.matchAll(/\br\s*=\s*["']([A-Z]{0,7})(\d{0,9})/gi)) {
    const place = [...column.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    if (place > mostColumns || Number(row) > mostRows) return true;
  }
  return false;
};
