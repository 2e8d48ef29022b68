import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { textOfPages, textOfPaper } from '../features/indicators/index.ts';
import { largestFile, readPdf, tooLarge, UnreadableFile } from '../features/publishing/index.ts';
import { decodeText, isWriting } from '../kernel/decode-text.ts';
import type { Block } from '../kernel/paper.ts';
import { ToMend } from '../kernel/to-mend.ts';
import { readPaper } from '../typesetting/read-paper.ts';

/** A report whose text cannot be had; the message names the file and says why. */
class UnreadableReport extends ToMend {}

/** The bytes of a file. Throws UnreadableReport where there is none, it may not be read, or it is too large. */
export const bytesOf = async (path: string): Promise<Uint8Array> => {
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

/** What a Word file or web page says, block by block. */
const blocksOfFile = async (path: string, bytes: Uint8Array, ending: string): Promise<Block[]> => {
  const { content } = await readPaper(`${basename(path)}${ending}`, bytes);
  if (content.kind !== 'written')
    throw new UnreadableReport(
      `${path}: ${content.kind === 'unreadable' ? content.reason : 'the file has no text'}.`,
    );
  return content.blocks;
};

/** A report as text where it comes as lines (text, PDF), as blocks where it has them (Word, web page). What is in the file decides, not its name. Throws UnreadableReport for a file that cannot be used. */
export const reportIn = async (
  path: string,
  bytes: Uint8Array,
): Promise<{ text: string } | { blocks: Block[] }> => {
  const start = String.fromCharCode(...bytes.subarray(0, 1024)).trimStart();
  if (start.startsWith('%PDF-')) return { text: await textOfPdf(path, bytes) };
  if (start.startsWith('PK\u0003\u0004')) return { blocks: await blocksOfFile(path, bytes, '.docx') };
  if (/^<(?:!doctype|html|body|div|p|h\d)\b/i.test(start))
    return { blocks: await blocksOfFile(path, bytes, '.html') };
  const text = decodeText(bytes);
  if (text.trim() === '') throw new UnreadableReport(`${path}: The file is empty.`);
  if (!isWriting(text))
    throw new UnreadableReport(`${path}: The file is not text, a web page, a PDF or a Word file.`);
  return { text };
};

/** The text of a report in any format that papers come in. Throws UnreadableReport for a file that cannot be used. */
export const readReportText = async (path: string): Promise<string> => {
  const report = await reportIn(path, await bytesOf(path));
  return 'text' in report ? report.text : textOfPaper(report.blocks);
};
