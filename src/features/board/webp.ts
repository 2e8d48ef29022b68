import { tiffOf, turnIn } from './photo-turn.ts';

/** Bytes before the first chunk: "RIFF", the length of the rest, "WEBP" (RFC 9649, 2.4). */
const headLength = 12;

export const isWebp = (bytes: Buffer): boolean =>
  bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, headLength) === 'WEBP';

type Chunk = { name: string; data: Buffer };

/** Null where the file breaks off before the end that it says it has. */
const chunksOf = (bytes: Buffer): Chunk[] | null => {
  const end = bytes.length < headLength ? 0 : 8 + bytes.readUInt32LE(4);
  if (end < headLength || end > bytes.length) return null;
  const chunks: Chunk[] = [];
  for (let at = headLength; at + 8 <= end; ) {
    const size = bytes.readUInt32LE(at + 4);
    if (at + 8 + size > end) return null;
    chunks.push({ name: bytes.toString('latin1', at, at + 4), data: bytes.subarray(at + 8, at + 8 + size) });
    at += 8 + size + (size % 2);
  }
  return chunks;
};

const chunk = ({ name, data }: Chunk): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(data.length);
  return Buffer.concat([Buffer.from(name, 'latin1'), size, data, Buffer.alloc(data.length % 2)]);
};

const found = (chunks: readonly Chunk[], name: string): Buffer | null =>
  chunks.find((one) => one.name === name)?.data ?? null;

/** Several pictures that are shown one after the other. */
export const isMovingWebp = (bytes: Buffer): boolean =>
  isWebp(bytes) && (chunksOf(bytes) ?? []).some(({ name }) => name === 'ANIM' || name === 'ANMF');

type Size = { width: number; height: number };

/** With some loss (RFC 6386, 9.1), or with none (RFC 9649, 3.4). */
const frameSize = ({ name, data }: Chunk): Size | null => {
  if (name === 'VP8 ') {
    const isKey = data.length >= 10 && data.toString('latin1', 3, 6) === '\x9d\x01\x2a';
    return isKey ? { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff } : null;
  }
  if (data.length < 5 || data[0] !== 0x2f) return null;
  const bits = data.readUInt32LE(1);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
};

const hasAlpha = 0x10;
const hasExif = 0x08;

/** The chunk before a picture that has more than its dots: here only what is clear in it, and which way round it is. */
const extended = ({ width, height }: Size, flags: number): Chunk => {
  const data = Buffer.alloc(10);
  data.writeUInt8(flags);
  data.writeUIntLE(width - 1, 4, 3);
  data.writeUIntLE(height - 1, 7, 3);
  return { name: 'VP8X', data };
};

const turnOf = (exif: Buffer | null): number | null => {
  if (exif === null) return null;
  const turn = turnIn(exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif);
  return turn === 1 ? null : turn;
};

/**
 * A still WebP picture, with nothing that it does not need to be shown, and its size in dots. Null where the file is damaged,
 * or says another size than its picture has.
 */
export const cleanWebp = (bytes: Buffer): (Size & { clean: Buffer }) | null => {
  const chunks = chunksOf(bytes) ?? [];
  const picture = chunks.find(({ name }) => name === 'VP8 ' || name === 'VP8L');
  const size = picture ? frameSize(picture) : null;
  if (!picture || !size || size.width === 0 || size.height === 0) return null;
  const more = found(chunks, 'VP8X');
  if (more && (more.length < 10 || !extended(size, 0).data.subarray(4).equals(more.subarray(4, 10))))
    return null;
  const turn = more ? turnOf(found(chunks, 'EXIF')) : null;
  const alpha = found(chunks, 'ALPH');
  const kept = [
    ...(more ? [extended(size, ((more[0] ?? 0) & hasAlpha) | (turn === null ? 0 : hasExif))] : []),
    ...(more && alpha ? [{ name: 'ALPH', data: alpha }] : []),
    picture,
    ...(turn === null ? [] : [{ name: 'EXIF', data: tiffOf(turn) }]),
  ];
  const body = Buffer.concat([Buffer.from('WEBP'), ...kept.map(chunk)]);
  return { ...size, clean: chunk({ name: 'RIFF', data: body }) };
};
