import { createInflateRaw } from 'node:zlib';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
const longestComment = 0xffff;
/** From here on the count means that another record counts (ZIP64). */
const mostEntries = 0xfffe;

/** One file of an archive; `packed` is how it lies there, `checksum` the CRC-32 that it had when it was packed. */
export type ZipEntry = { name: string; isDeflated: boolean; packed: Buffer; checksum: number };

export const isZip = (bytes: Buffer): boolean => bytes.length >= 4 && bytes.readUInt32LE(0) === localHeader;

/** The files of a ZIP archive, or null when it is damaged or can be read in more than one way. */
export function zipEntries(archive: Buffer): ZipEntry[] | null {
  const end = endRecord(archive);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  const start = archive.readUInt32LE(end + 16);
  let at = start;
  while (at < end) {
    const entry = entryAt(archive, at);
    if (entry === null || entries.length === mostEntries) return null;
    entries.push(entry);
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  if (at !== end) return null;
  // Anything else in the last record would send another reader to another directory (ZIP64, several disks).
  const last = Buffer.alloc(16);
  last.writeUInt16LE(entries.length, 4);
  last.writeUInt16LE(entries.length, 6);
  last.writeUInt32LE(end - start, 8);
  last.writeUInt32LE(start, 12);
  return archive.subarray(end + 4, end + 20).equals(last) ? entries : null;
}

/**
 * How many bytes the files really unpack to, whatever the archive says of it, counted no further than just beyond
 * `most`; null when one is damaged.
 */
export async function unpackedSize(entries: ZipEntry[], most: number): Promise<number | null> {
  let total = 0;
  for (const { isDeflated, packed } of entries) {
    try {
      for await (const part of isDeflated ? inflated(packed) : [packed]) {
        total += part.length;
        if (total > most) return total;
      }
    } catch {
      return null;
    }
  }
  return total;
}

function inflated(packed: Buffer): AsyncIterable<Buffer> {
  const inflate = createInflateRaw();
  inflate.end(packed);
  return inflate;
}

function entryAt(archive: Buffer, at: number): ZipEntry | null {
  if (at + 46 > archive.length || archive.readUInt32LE(at) !== directoryEntry) return null;
  const method = archive.readUInt16LE(at + 10);
  const packedSize = archive.readUInt32LE(at + 20);
  const local = archive.readUInt32LE(at + 42);
  if (local + 30 > archive.length || archive.readUInt32LE(local) !== localHeader) return null;
  const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  if (from + packedSize > archive.length || (method !== 0 && method !== 8)) return null;
  return {
    name: archive.toString('utf8', at + 46, at + 46 + archive.readUInt16LE(at + 28)),
    isDeflated: method === 8,
    checksum: archive.readUInt32LE(at + 16),
    packed: archive.subarray(from, from + packedSize),
  };
}

function endRecord(archive: Buffer): number | null {
  for (let at = archive.length - 22; at >= 0 && at >= archive.length - 22 - longestComment; at -= 1) {
    if (archive.readUInt32LE(at) === endOfDirectory) return at;
  }
  return null;
}
