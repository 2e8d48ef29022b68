import { crc32 } from 'node:zlib';
import { tiffOf, turnIn } from './photo-turn.ts';

/**
 * Photos say where and with what they were taken, which must not travel with the picture of a person. Keeps what is
 * needed to show the picture: of a JPEG its frames and how it is turned, of a PNG its dots and colours. Null where the
 * file breaks off before its picture begins.
 */
export const withoutTraces = (bytes: Buffer, type: 'image/png' | 'image/jpeg'): Buffer | null =>
  type === 'image/png' ? cleanPng(bytes) : cleanJpeg(bytes);

const shownChunks = ['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'pHYs', 'IDAT', 'IEND'];

const cleanPng = (bytes: Buffer): Buffer | null => {
  const parts = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length || bytes.readUInt32BE(end - 4) !== crc32(bytes.subarray(at + 4, end - 4)))
      return null;
    const name = bytes.toString('latin1', at + 4, at + 8);
    if (shownChunks.includes(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IEND') return Buffer.concat(parts);
    at = end;
  }
  return null;
};

const startOfScan = 0xda;
const exif = 0xe1;

/** APP0 (JFIF) and APP14 (Adobe) say how to read the colours; the other APPs and comments say who, where and when. */
const isTrace = (marker: number): boolean =>
  marker === 0xfe || (marker > 0xe0 && marker <= 0xef && marker !== 0xee);

const cleanJpeg = (bytes: Buffer): Buffer | null => {
  const parts = [bytes.subarray(0, 2)];
  let turn: number | null = null;
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (marker === startOfScan) return Buffer.concat([...parts, ...turned(turn), scanOf(bytes, at)]);
    if (end > bytes.length) return null;
    if (marker === exif) turn ??= turnOf(bytes.subarray(at + 4, end));
    if (!isTrace(marker)) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
};

/** The picture itself to its end; cameras put more pictures, with their traces, behind it. */
const scanOf = (bytes: Buffer, at: number): Buffer => {
  const end = bytes.indexOf(Buffer.from([0xff, 0xd9]), at);
  return end < 0 ? bytes.subarray(at) : bytes.subarray(at, end + 2);
};

/** Which way round a picture is to be shown, out of its Exif block, or null. */
const turnOf = (block: Buffer): number | null =>
  block.toString('latin1', 0, 6) === 'Exif\0\0' ? turnIn(block.subarray(6)) : null;

/** An Exif block that says nothing but which way round. */
const turned = (turn: number | null): Buffer[] => {
  if (turn === null || turn === 1) return [];
  const block = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiffOf(turn)]);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(block.length + 2);
  return [Buffer.from([0xff, exif]), length, block];
};
