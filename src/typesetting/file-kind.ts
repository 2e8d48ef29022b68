import { isZip, zipEntries } from './zip-archive.ts';

const oldOfficeMagic = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const wordDocument = /^word\/document\d*\.xml$/;
type Kind = 'pdf' | 'word' | 'writing';
const kindByEnding = new Map<string, Kind>([
  ['', 'writing'],
  ['txt', 'writing'],
  ['md', 'writing'],
  ['htm', 'writing'],
  ['html', 'writing'],
  ['docx', 'word'],
  ['pdf', 'pdf'],
]);
const pageStart =
  /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|meta|title|main|section|article|header|div|p|h[1-6]|table|ul|ol|span)\b/i;
const longestStart = 4096;

const endingOf = (fileName: string): string => /\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';

/** Some writers put other lines before the mark of the format. */
export const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-');

export const isOldOffice = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(oldOfficeMagic);

/**
 * What a file is: by the mark in its bytes and, where they bear none, by the ending of its name. What is marked or
 * named as Word may still be damaged or locked, which its reader tells. Null for what is none of these.
 */
export function kindOf(fileName: string, bytes: Buffer): Kind | null {
  if (isOldOffice(bytes)) return 'word';
  if (isZip(bytes)) {
    const entries = zipEntries(bytes);
    return entries === null || entries.some(({ name }) => wordDocument.test(name)) ? 'word' : null;
  }
  return isPdf(bytes) ? 'pdf' : (kindByEnding.get(endingOf(fileName)) ?? null);
}

/** Whether writing is a web page: as it begins or, for one that begins with words, as it is named. */
export function isPage(fileName: string, text: string): boolean {
  const start = text.slice(0, longestStart).replace(/<!--[\s\S]*?-->/g, '');
  return pageStart.test(start) || ['htm', 'html'].includes(endingOf(fileName));
}
