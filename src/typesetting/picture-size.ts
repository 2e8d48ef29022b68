type PictureType = 'image/png' | 'image/jpeg';

/** In dots, as the picture says before it is unpacked. */
type PictureSize = { width: number; height: number };

/** Only these two: a drawing from elsewhere (SVG) could fetch or run something. */
export const pictureType = (bytes: Buffer): PictureType | null => {
  if (bytes.toString('latin1', 0, 4) === '\x89PNG') return 'image/png';
  if (bytes.toString('latin1', 0, 3) === '\xff\xd8\xff') return 'image/jpeg';
  return null;
};

/** Null where the picture is damaged before it comes to say its size. */
export const pictureSize = (bytes: Buffer, type: PictureType): PictureSize | null => {
  const size = type === 'image/png' ? pngSize(bytes) : jpegSize(bytes);
  return size && size.width > 0 && size.height > 0 ? size : null;
};

function pngSize(bytes: Buffer): PictureSize | null {
  if (bytes.length < 24 || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Walks the segments to the start of the scan; a picture that says two sizes counts as damaged. */
function jpegSize(bytes: Buffer): PictureSize | null {
  let size: PictureSize | null = null;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === startOfScan) return size;
    if (isFrame(marker)) {
      if (size !== null || at + 9 > bytes.length) return null;
      size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    }
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

const startOfScan = 0xda;

/** SOF0 to SOF15, among which lie three markers of other things (ITU-T T.81, table B.1). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
