import type { Result } from '../kernel/result.ts';
import type { PaperContent } from './document.ts';
import { readForeign } from './foreign.ts';
import { blocksFromHtml, type Reading } from './from-html.ts';
import { blocksFromText } from './from-text.ts';
import { blocksFromWord } from './from-word.ts';

/** What an uploaded file holds; the warnings say what was left out of it. */
export type PaperReading = { content: PaperContent; warnings: string[] };

type Reader = (fileName: string, bytes: Uint8Array) => Promise<Result<PaperReading>>;

/** Reads an uploaded file by the ending of its name. It may take long: `readPaper` has it done elsewhere. */
export async function paperReading(fileName: string, bytes: Uint8Array): Promise<PaperReading> {
  const ending = /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const reader = readers[ending];
  const read = reader === undefined ? unsupported : await reader(fileName, bytes);
  return read.ok
    ? read.value
    : { content: { kind: 'unreadable', fileName, reason: read.reason }, warnings: [] };
}

const unsupported: Result<PaperReading> = {
  ok: false,
  reason: 'only PDF, Word (.docx), HTML and text files can be printed',
};

const written = ({ blocks, images, warnings }: Reading): Result<PaperReading> =>
  blocks.length === 0
    ? { ok: false, reason: 'there is no text in it' }
    : { ok: true, value: { content: { kind: 'written', blocks, images }, warnings } };

const readPdf: Reader = async (fileName, bytes) => {
  const pages = await readForeign(fileName, bytes);
  return pages.ok
    ? { ok: true, value: { content: { kind: 'foreign', fileName, bytes }, warnings: [] } }
    : pages;
};
const readWord: Reader = async (_, bytes) => {
  const reading = await blocksFromWord(bytes);
  return reading.ok ? written(reading.value) : reading;
};
const readHtml: Reader = async (_, bytes) => written(blocksFromHtml(new TextDecoder().decode(bytes)));
const readText: Reader = async (_, bytes) =>
  written({ blocks: blocksFromText(new TextDecoder().decode(bytes)), images: new Map(), warnings: [] });

const readers: Record<string, Reader> = {
  pdf: readPdf,
  docx: readWord,
  htm: readHtml,
  html: readHtml,
  txt: readText,
  md: readText,
};
