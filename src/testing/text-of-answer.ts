import mammoth from 'mammoth';
import readWorkbook from 'read-excel-file/universal';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Got } from './app.ts';

const asPdf = async (bytes: Buffer): Promise<string> =>
  (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text;

const asWord = async (buffer: Buffer): Promise<string> => (await mammoth.extractRawText({ buffer })).value;

const asExcel = async (bytes: Buffer): Promise<string> =>
  JSON.stringify(await readWorkbook(new Uint8Array(bytes).buffer));

const readers: Readonly<Record<string, (bytes: Buffer) => Promise<string>>> = {
  'application/pdf': asPdf,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': asWord,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': asExcel,
};

/** The kind of an answer without its character set, such as "application/pdf". */
export const mediaTypeOf = ({ headers }: Pick<Got, 'headers'>): string =>
  String(headers['content-type']).split(';')[0] ?? '';

/** All that an answer says, whatever it is: the text inside of a PDF, Word or Excel file, a picture as its bytes (latin1). */
export const textOfAnswer = async (got: Pick<Got, 'headers' | 'body' | 'rawPayload'>): Promise<string> => {
  const mediaType = mediaTypeOf(got);
  const read = readers[mediaType];
  if (read) return read(got.rawPayload);
  return mediaType.startsWith('image/') ? got.rawPayload.toString('latin1') : got.body;
};
