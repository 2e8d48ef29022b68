import { decodeText, isWriting } from '../kernel/decode-text.ts';
import { type Result, refused } from '../kernel/result.ts';
import type { PaperContent } from './document.ts';
import { isPage, kindOf } from './file-kind.ts';
import { readForeign } from './foreign.ts';
import { blocksFromHtml, type Reading } from './from-html.ts';
import { blocksFromText } from './from-text.ts';
import { blocksFromWord } from './from-word.ts';

/** What an uploaded file holds; the warnings say what was left out of it. */
export type PaperReading = { content: PaperContent; warnings: string[] };

/** Reads an uploaded file by what is in it. It may take long: `readPaper` has it done elsewhere. */
export async function paperReading(fileName: string, bytes: Uint8Array): Promise<PaperReading> {
  const read = await readAny(fileName, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  return read.ok
    ? read.value
    : { content: { kind: 'unreadable', fileName, reason: read.reason }, warnings: [] };
}

const unsupported = 'only PDF, Word (.docx), HTML and text files can be printed';

async function readAny(fileName: string, bytes: Buffer): Promise<Result<PaperReading>> {
  if (bytes.length === 0) return refused('the file is empty');
  switch (kindOf(fileName, bytes)) {
    case 'pdf':
      return readPdf(fileName, bytes);
    case 'word': {
      const reading = await blocksFromWord(bytes);
      return reading.ok ? written(reading.value) : reading;
    }
    case 'writing':
      return readWriting(fileName, decodeText(bytes));
    case null:
      return refused(unsupported);
  }
}

async function readPdf(fileName: string, bytes: Uint8Array): Promise<Result<PaperReading>> {
  const pages = await readForeign(fileName, bytes);
  return pages.ok
    ? { ok: true, value: { content: { kind: 'foreign', fileName, bytes }, warnings: [] } }
    : pages;
}

function readWriting(fileName: string, text: string): Result<PaperReading> {
  if (!isWriting(text)) return refused(unsupported);
  return written(
    isPage(fileName, text)
      ? blocksFromHtml(text)
      : { blocks: blocksFromText(text), images: new Map(), warnings: [] },
  );
}

const written = ({ blocks, images, warnings }: Reading): Result<PaperReading> =>
  blocks.length === 0
    ? refused('there is no text in it')
    : { ok: true, value: { content: { kind: 'written', blocks, images }, warnings } };
