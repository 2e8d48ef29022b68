import { decodeText, isWriting } from '../../../kernel/decode-text.ts';
import type { Published } from '../rules/published.ts';
import { recognise } from '../rules/recognise.ts';
import { readHtml } from './html.ts';
import { largestFile } from './limits.ts';
import { readModernGov } from './moderngov-xml.ts';
import { readPdf } from './pdf.ts';
import { readText } from './text.ts';
import { UnreadableFile } from './unreadable-file.ts';

export { largestFile } from './limits.ts';
export { UnreadableFile } from './unreadable-file.ts';

/**
 * What a published file holds, whatever its format; the content decides, not the name.
 * Throws UnreadableFile, and nothing else, for a file that cannot be used.
 */
export const readPublished = async (file: { name: string; bytes: Uint8Array }): Promise<Published> => {
  const { name, bytes } = file;
  if (bytes.length > largestFile) throw new UnreadableFile(name, 1, tooLarge(bytes.length));
  if (startsWith(bytes, '%PDF-')) {
    const { lines, problems } = await readPdf(name, bytes);
    const found = recognise(name, lines);
    return { ...found, problems: [...found.problems, ...problems] };
  }
  if (startsWith(bytes, 'PK\u0003\u0004'))
    throw new UnreadableFile(
      name,
      1,
      'This is a Word, Excel or zip file. Save it as a PDF or a web page and bring that in.',
    );
  const text = decode(name, bytes);
  const format = formatOf(text);
  if (format === 'xml') return readModernGov(name, text);
  return recognise(name, format === 'html' ? readHtml(name, text) : readText(name, text));
};

/** The message for a file over the limit, for callers that see the size before they read. */
export const tooLarge = (size: number): string =>
  `The file is too large: ${Math.round(size / 1024 / 1024)} MB, where ${largestFile / 1024 / 1024} MB is the most that is read.`;

/** Some writers put blank lines before the mark of the format. */
const startsWith = (bytes: Uint8Array, mark: string): boolean =>
  String.fromCharCode(...bytes.subarray(0, 1024))
    .trimStart()
    .startsWith(mark);

const decode = (name: string, bytes: Uint8Array): string => {
  const text = decodeText(bytes);
  if (text.trim() === '') throw new UnreadableFile(name, 1, 'The file is empty.');
  if (!isWriting(text)) throw new UnreadableFile(name, 1, 'The file is not text, a web page, a PDF or XML.');
  return text;
};

const formatOf = (text: string): 'xml' | 'html' | 'text' => {
  const start = text.slice(0, 4096).trimStart();
  if (!start.startsWith('<')) return 'text';
  if (start.includes('<!ENTITY')) return 'xml';
  const rootTag = /<([a-z][\w:.-]*)/i.exec(start)?.[1]?.toLowerCase() ?? '';
  const isPage = /<!doctype\s+html\b[^[>]*>/i.test(start) || htmlRoots.has(rootTag);
  if (isPage) return 'html';
  return start.startsWith('<?xml') || start.startsWith('<!DOCTYPE') || /^<[a-z][\w:.-]*[\s>/]/i.test(start)
    ? 'xml'
    : 'text';
};

const htmlRoots = new Set([
  'html',
  'head',
  'body',
  'div',
  'table',
  'p',
  'main',
  'section',
  'article',
  'h1',
  'h2',
  'ul',
  'span',
  'meta',
  'title',
  'link',
  'center',
  'font',
  'a',
  'b',
  'strong',
  'tr',
  'td',
  'form',
  'header',
  'style',
  'script',
]);
