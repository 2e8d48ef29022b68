const orientationTag = 0x0112;

/** Which way round a picture is to be shown, 1 to 8, out of the TIFF in its Exif block (CIPA DC-008, 4.6.4), or null. */
export const turnIn = (tiff: Buffer): number | null => {
  if (tiff.length < 8) return null;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) =>
    at + 2 <= tiff.length ? (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)) : 0;
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < Math.min(short(first), 100); entry += 1) {
    const at = first + 2 + entry * 12;
    if (short(at) === orientationTag) {
      const turn = short(at + 8);
      return turn >= 1 && turn <= 8 ? turn : null;
    }
  }
  return null;
};

/** A TIFF that says nothing but which way round. */
export const tiffOf = (turn: number): Buffer =>
  Buffer.concat([
    Buffer.from('MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0', 'latin1'),
    Buffer.from([turn, 0, 0, 0, 0, 0, 0]),
  ]);
