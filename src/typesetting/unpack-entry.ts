import { inflateRawSync } from 'node:zlib';
import type { ZipEntry } from './zip-archive.ts';

/** No part that we read is larger than this. */
const largestPart = 64 * 1024 * 1024;

/** The text of one file of an archive; null where it is damaged or made to fill the memory. */
export const unpackedText = ({ isDeflated, packed }: ZipEntry): string | null => {
  try {
    return (isDeflated ? inflateRawSync(packed, { maxOutputLength: largestPart }) : packed).toString('utf8');
  } catch {
    return null;
  }
};
