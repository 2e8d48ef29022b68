import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { textOfPages, textOfPaper } from '../features/indicators/index.ts';
import { largestFile, readPdf, tooLarge, UnreadableFile } from '../features/publishing/index.ts';
import { decodeText, isWriting } from '../kernel/decode-text.ts';
import { ToMend } from '../kernel/to-mend.ts';
import { readPaper } from '../typesetting/read-paper.ts';

/** A report whose text cannot be had; the message names the file and says why. */
class UnreadableReport extends ToMend {}

const bytesOf = async (path: string): Promise<Uint8Array> => {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new UnreadableReport(`${path}: There is no such file.`);
  if (found.size > largestFile) throw new UnreadableReport(`${path}: ${tooLarge(found.size)}`);
  return readFile(path).catch(() => {
    throw new UnreadableReport(`${path}: The file may not be read.`);
  });
};

const textOfPdf = async (path: string, bytes: Uint8Array): Promise<string> => {
  try {
    return textOfPages((await readPdf(path, bytes)).lines);
  } catch (error) {
    if (error instanceof UnreadableFile) throw new UnreadableReport(`${path}: ${error.message}`);
    throw error;
  }
};

/** The text of a Word file or web page. */
const textOfFile = async (path: string, bytes: Uint8Array, ending: string): Promise<string> => {
  const { content } = await readPaper(`${basename(path)}${ending}`, bytes);
  if (content.kind !== 'written')
    throw new UnreadableReport(
      `${path}: ${content.kind === 'unreadable' ? content.reason : 'the file has no text'}.`,
    );
  return textOfPaper(content.blocks);
};

/** The text of a report in any format that papers come in; what is in it decides, not its name. Throws UnreadableReport for a file that cannot be used. */
export const readReportText = async (path: string): Promise<string> => {
  const bytes = await bytesOf(path);
  const start = String.fromCharCode(...bytes.subarray(0, 1024)).trimStart();
  if (start.startsWith('%PDF-')) return textOfPdf(path, bytes);
  if (start.startsWith('PK\u0003\u0004')) return textOfFile(path, bytes, '.docx');
  if (/^<(?:!doctype|html|body|div|p|h\d)\b/i.test(start)) return textOfFile(path, bytes, '.html');
  const text = decodeText(bytes);
  if (text.trim() === '') throw new UnreadableReport(`${path}: The file is empty.`);
  if (!isWriting(text))
    throw new UnreadableReport(`${path}: The file is not text, a web page, a PDF or a Word file.`);
  return text;
};
