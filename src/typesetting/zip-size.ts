const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const longestComment = 0xffff;

/** How many bytes a ZIP archive says it unpacks to, or null when it has no readable directory. */
export function unpackedSize(archive: Buffer): number | null {
  const end = endRecord(archive);
  if (end === null) return null;
  const entries = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  let total = 0;
  for (let i = 0; i < entries; i += 1) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== directoryEntry) return null;
    total += archive.readUInt32LE(at + 24);
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return total;
}

function endRecord(archive: Buffer): number | null {
  for (let at = archive.length - 22; at >= 0 && at >= archive.length - 22 - longestComment; at -= 1) {
    if (archive.readUInt32LE(at) === endOfDirectory) return at;
  }
  return null;
}
