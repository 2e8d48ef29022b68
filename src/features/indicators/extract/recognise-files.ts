import { isAscii } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse as parseRows } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { decodeText } from '../../../kernel/decode-text.ts';
import { ToMend } from '../../../kernel/to-mend.ts';
import { type RecordKind, recogniseRecords } from '../rules/record-kinds.ts';
import { piecesOf } from './pieces-of.ts';

/** A file of an extract: its kind, its columns in capitals in the order of the file, and how it is written. */
export type RecordFile = {
  kind: RecordKind;
  path: string;
  columns: string[];
  delimiter: string;
  encoding: 'utf-8' | 'utf-16' | 'latin-1';
};

/** The files of an extract, and the tables beside them that are none of ours, with the reason where there is one. */
export type ExtractFiles = { files: RecordFile[]; leftAside: string[] };

const headingBytes = 65_536;
const quotationMark = 0x22;
const delimiters = [',', ';', '\t', '|'];

const beginningOf = async (path: string): Promise<Buffer> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headingBytes), 0, headingBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

const isUtf16 = ([first, second]: Buffer): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/**
 * How the whole file is written: old programs save in Windows-1252, so a file with bytes that are no UTF-8 is read so.
 * And whether its quotation marks come in pairs.
 */
const readThrough = async (path: string): Promise<{ utf8: boolean; paired: boolean }> => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let utf8 = true;
  let quotes = 0;
  for await (const piece of piecesOf(path)) {
    for (let at = piece.indexOf(quotationMark); at >= 0; at = piece.indexOf(quotationMark, at + 1))
      quotes += 1;
    if (utf8 && !isAscii(piece)) utf8 = decodes(decoder, piece);
  }
  return { utf8, paired: quotes % 2 === 0 };
};

const decodes = (decoder: TextDecoder, piece: Buffer): boolean => {
  try {
    decoder.decode(piece, { stream: true });
    return true;
  } catch {
    return false;
  }
};

const openQuote = (path: string, line: string): ToMend =>
  new ToMend(
    `${basename(path)}, line ${line}: a quotation mark opens a field there and is never closed. Close it or take it out.`,
  );

/** A quotation mark that is never closed would swallow the rest of the file. Throws ToMend with its line. */
const refuseOpenQuote = async (path: string, delimiter: string): Promise<void> => {
  const rows = createReadStream(path).pipe(
    parseRows({ delimiter, bom: true, relax_column_count: true, relax_quotes: true }),
  );
  try {
    for await (const _ of rows);
  } catch (error) {
    const line = /line (\d+)/.exec(String(error))?.[1] ?? '1';
    throw openQuote(path, line);
  }
};

const headingOf = (path: string, heading: string, delimiter: string): string[] => {
  try {
    const [columns = []] = parse(heading, { delimiter, relax_quotes: true }) as string[][];
    return columns;
  } catch {
    throw openQuote(path, '1');
  }
};

/** A name in capitals, without what nobody sees in it: a control character would part one name into two. */
const plain = (column: string): string =>
  column
    .replaceAll(/\p{Cc}/gu, '')
    .trim()
    .toUpperCase();

const columnsOf = (path: string, heading: string, delimiter: string): string[] => {
  const columns = headingOf(path, heading, delimiter);
  return columns.map((column, place) => plain(column) || `(COLUMN ${place + 1})`);
};

type Heading = { columns: string[]; delimiter: string };

/** The columns in the first line of a table, however it is written. */
const headingIn = (path: string, beginning: Uint8Array): Heading => {
  const [line = ''] = decodeText(beginning)
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/, 1);
  const delimiter = delimiters.reduce((best, other) =>
    line.split(other).length > line.split(best).length ? other : best,
  );
  return { columns: columnsOf(path, line, delimiter), delimiter };
};

/** Whether a file that was sent is one of an extract: children's records, not figures. */
export const isRecordFile = ({ name, bytes }: { name: string; bytes: Uint8Array }): boolean => {
  try {
    const { columns } = headingIn(name, bytes.subarray(0, headingBytes));
    const recognised = recogniseRecords(columns, name);
    return recognised.kind !== null || recognised.because !== null;
  } catch (error) {
    if (error instanceof ToMend) return false;
    throw error;
  }
};

const read = async (path: string): Promise<RecordFile | string | null> => {
  const beginning = await beginningOf(path);
  const { columns, delimiter } = headingIn(path, beginning);
  const recognised = recogniseRecords(columns, basename(path));
  if (recognised.kind === null)
    return recognised.because === null ? null : `${basename(path)} ${recognised.because}`;
  const twice = columns.find((column, place) => columns.indexOf(column) !== place);
  if (twice)
    throw new ToMend(`${basename(path)}, line 1: the column ${twice} stands there twice. Keep one of them.`);
  const { utf8, paired } = await readThrough(path);
  if (!paired) await refuseOpenQuote(path, delimiter);
  const encoding = isUtf16(beginning) ? 'utf-16' : utf8 ? 'utf-8' : 'latin-1';
  return { kind: recognised.kind, path, columns, delimiter, encoding };
};

const tablesIn = async (folder: string): Promise<string[]> => {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory() && /\.csv$/i.test(entry.name))
      .map((entry) => join(folder, entry.name))
      .sort();
  } catch {
    throw new ToMend(`${folder} is not a folder that can be read. An extract is a folder of CSV files.`);
  }
};

/**
 * Takes the CSV files of a folder for what their columns say. Throws ToMend where the folder cannot be read, holds no
 * table of ours, or holds two of one kind.
 */
export const recogniseFiles = async (folder: string): Promise<ExtractFiles> => {
  const found = await Promise.all((await tablesIn(folder)).map(read));
  const files = found.filter((file): file is RecordFile => file !== null && typeof file === 'object');
  if (files.length === 0)
    throw new ToMend(
      `${folder} holds no CSV file with the columns of a return or of a local file. One with CHILD, DECOM, RNE, LS, PLACE, DEC and REC is needed for most figures.`,
    );
  for (const { kind } of files) {
    const [one, other] = files.filter((file) => file.kind === kind);
    if (one && other)
      throw new ToMend(
        `${basename(one.path)} and ${basename(other.path)} both have the columns of ${kind}. Keep one of them in the folder, or put both into one file.`,
      );
  }
  return { files, leftAside: found.filter((file): file is string => typeof file === 'string') };
};
