import { type Result, refused } from '../kernel/result.ts';
import { isOldOffice } from './file-kind.ts';
import { blocksFromHtml, type Reading } from './from-html.ts';
import { unpackedSize, zipEntries } from './zip-archive.ts';

/** No report is larger than this once unpacked; a file that is was made to fill the memory. */
const largestUnpacked = 256 * 1024 * 1024;

/** Reads a Word file (.docx); refuses, in words, what is locked, damaged or of an older kind. */
export async function blocksFromWord(buffer: Buffer): Promise<Result<Reading>> {
  if (isOldOffice(buffer)) {
    const locked = buffer.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    return refused(locked ? 'it is protected by a password' : 'it is an old Word file: save it as .docx');
  }
  const entries = zipEntries(buffer);
  const size = entries && (await unpackedSize(entries, largestUnpacked));
  if (size === null) return refused('the file is damaged or is not a Word file');
  if (size > largestUnpacked) return refused('it is far too large once unpacked');
  try {
    // Loaded when a Word file comes: it would hold up every start.
    const { default: mammoth } = await import('mammoth');
    const { value, messages } = await mammoth.convertToHtml({ buffer });
    const reading = blocksFromHtml(value);
    return {
      ok: true,
      value: { ...reading, warnings: [...messages.map((m) => m.message), ...reading.warnings] },
    };
  } catch {
    return refused('the file is damaged or is not a Word file');
  }
}
