import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { photoType, readPhoto } from './photo.ts';
import { withoutTraces } from './photo-traces.ts';
import { tiffOf } from './photo-turn.ts';

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

const png = (width: number, height: number, more: Buffer[] = []): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...more,
    chunk('IDAT', deflateSync(Buffer.alloc(height))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const segment = (marker: number, data: Buffer): Buffer => {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(data.length + 2);
  return Buffer.concat([Buffer.from([0xff, marker]), length, data]);
};

/** An Exif block in the byte order of most phones ("II"), with a place name behind the orientation. */
const exifBlock = (turn: number): Buffer =>
  Buffer.concat([
    Buffer.from('Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0', 'latin1'),
    Buffer.from([turn, 0, 0, 0, 0, 0, 0, 0]),
    Buffer.from('GPS 53.76 N 2.70 W'),
  ]);

const frame = segment(0xc0, Buffer.from([8, 0, 40, 0, 30, 1, 1, 0x11, 0]));
const scan = Buffer.concat([
  segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  Buffer.from([1, 2, 3, 0xff, 0xd9]),
]);
const jpeg = (...more: Buffer[]): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01')),
    ...more,
    frame,
    scan,
  ]);

const riffChunk = (name: string, data: Buffer): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(data.length);
  return Buffer.concat([Buffer.from(name, 'latin1'), size, data, Buffer.alloc(data.length % 2)]);
};

const webp = (...chunks: Buffer[]): Buffer =>
  riffChunk('RIFF', Buffer.concat([Buffer.from('WEBP'), ...chunks]));

/** One grey dot, with some loss and with none, as the encoder of a browser writes them. */
const lossy = riffChunk('VP8 ', Buffer.from('MAEAnQEqAQABAA7A/iWkAANwAAAAAA==', 'base64'));
const lossless = riffChunk('VP8L', Buffer.from('LwAAAAAH0P/+97//gYjofwA=', 'base64'));

/** What stands before a picture of more than dots: its size, and what else there is (alpha, Exif, XMP, a profile). */
const extended = (flags: number, [width, height] = [1, 1]): Buffer =>
  riffChunk('VP8X', Buffer.from([flags, 0, 0, 0, width - 1, 0, 0, height - 1, 0, 0]));

describe('a photo', () => {
  it.each([
    ['a WebP', webp(lossy), 'image/webp'],
    ['a WebP without loss', webp(lossless), 'image/webp'],
    ['a PNG', png(20, 30), 'image/png'],
    ['a JPEG', jpeg(), 'image/jpeg'],
  ])('that is %s is taken', (_, bytes, type) => {
    const read = readPhoto(bytes);
    expect(read.ok && photoType(read.value)).toBe(type);
  });

  it.each<[string, Buffer, string]>([
    ['a web page named photo.png', Buffer.from('<script>alert(1)</script>'), 'not a PNG, JPEG or WebP'],
    ['a drawing (SVG)', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'not a PNG, JPEG or WebP'],
    ['a GIF', Buffer.from('GIF89a'), 'not a PNG, JPEG or WebP'],
    ['empty', Buffer.alloc(0), 'not a PNG, JPEG or WebP'],
    ['more than 5 MB', Buffer.concat([png(2, 2), Buffer.alloc(5 * 1024 * 1024)]), 'larger than 5 MB'],
    ['a PNG that breaks off', png(20, 30).subarray(0, 40), 'damaged'],
    ['a JPEG that breaks off', jpeg().subarray(0, 25), 'damaged'],
    [
      'a PNG with a wrong checksum',
      Buffer.concat([png(2, 2).subarray(0, 30), Buffer.from([7]), png(2, 2).subarray(31)]),
      'damaged',
    ],
    ['too wide', png(6001, 1), '6001 × 1 dots'],
    ['a WebP that breaks off', webp(lossy).subarray(0, 30), 'damaged'],
    ['a WebP with nothing in it', webp(), 'damaged'],
    ['a WebP of words', webp(riffChunk('VP8 ', Buffer.from('no picture at all'))), 'damaged'],
    ['a WebP that says two sizes', webp(extended(0, [2, 1]), lossy), 'damaged'],
    ['a WebP too wide', webp(riffChunk('VP8L', Buffer.from([0x2f, 0x70, 0x17, 0, 0]))), '6001 × 1 dots'],
    ['a WebP that moves', webp(extended(2), riffChunk('ANIM', Buffer.alloc(6))), 'The picture moves.'],
  ])('that is %s is refused', (_, bytes, words) => {
    const read = readPhoto(bytes);
    expect(read.ok ? '' : read.reason).toContain(words);
  });
});

describe('what a photo tells of place and device', () => {
  it('goes, with what stands behind the picture, and the way round stays', () => {
    const taken = jpeg(segment(0xe1, exifBlock(6)), segment(0xfe, Buffer.from('a comment')));
    const clean = withoutTraces(Buffer.concat([taken, Buffer.from('trailing GPS')]), 'image/jpeg');
    expect(clean?.includes('GPS')).toBe(false);
    expect(clean?.includes('a comment')).toBe(false);
    expect(clean?.includes('JFIF')).toBe(true);
    expect(clean?.includes(Buffer.from([1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]))).toBe(true);
    expect(withoutTraces(clean ?? taken, 'image/jpeg')).toEqual(clean);
  });

  it.each([
    ['upright', jpeg(segment(0xe1, exifBlock(1)))],
    ['turned in no way there is', jpeg(segment(0xe1, exifBlock(9)))],
    ['of an Exif block that breaks off', jpeg(segment(0xe1, exifBlock(6).subarray(0, 16)))],
  ])('leaves no block behind for a picture %s', (_, bytes) => {
    expect(withoutTraces(bytes, 'image/jpeg')).toEqual(jpeg());
  });

  it('goes from a WebP too, with what stands behind it, and the way round stays', () => {
    const traces = [
      riffChunk('ICCP', Buffer.from('profile of a camera')),
      lossy,
      riffChunk('EXIF', exifBlock(6)),
      riffChunk('XMP ', Buffer.from('<x:xmpmeta>GPS</x:xmpmeta>')),
      riffChunk('GPS ', Buffer.from('53.76 N')),
    ];
    const read = readPhoto(Buffer.concat([webp(extended(0x2c), ...traces), Buffer.from('trailing GPS')]));
    const clean = webp(extended(0x08), lossy, riffChunk('EXIF', tiffOf(6)));
    expect(read).toEqual({ ok: true, value: clean });
    expect(readPhoto(clean)).toEqual(read);
    const plain = readPhoto(webp(lossy, riffChunk('EXIF', exifBlock(6))));
    expect(plain).toEqual({ ok: true, value: webp(lossy) });
    const clear = webp(extended(0x10), riffChunk('ALPH', Buffer.from([0, 255])), lossy);
    expect(readPhoto(clear)).toEqual({ ok: true, value: clear });
  });

  it('goes from a PNG too', () => {
    const told = png(2, 2, [chunk('tEXt', Buffer.from('Comment\0GPS')), chunk('eXIf', exifBlock(6))]);
    expect(withoutTraces(told, 'image/png')).toEqual(png(2, 2));
  });
});
