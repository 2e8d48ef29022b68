import mammoth from 'mammoth';
import { type Result, refused } from '../kernel/result.ts';
import { blocksFromHtml, type Reading } from './from-html.ts';
import { unpackedSize } from './zip-size.ts';

/** No report is larger than this once unpacked; a file that is was made to fill the memory. */
const largestUnpacked = 512 * 1024 * 1024;
const oldOfficeMagic = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** Reads a Word file (.docx); refuses, in words, what is locked, damaged or of an older kind. */
export async function blocksFromWord(bytes: Uint8Array): Promise<Result<Reading>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (buffer.length === 0) return refused('the file is empty');
  if (buffer.subarray(0, 4).equals(oldOfficeMagic)) {
    const locked = buffer.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    return refused(locked ? 'it is protected by a password' : 'it is an old Word file: save it as .docx');
  }
  const size = unpackedSize(buffer);
  if (size === null) return refused('the file is damaged or is not a Word file');
  if (size > largestUnpacked) return refused('it is far too large once unpacked');
  try {
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
