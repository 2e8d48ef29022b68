import { crc32, deflateSync } from 'node:zlib';

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

/** A PNG, two dots by two of that grey (0 to 255), with a text in it that says where it was taken. */
export const tinyPng = (grey = 90): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(2);
  header.writeUInt32BE(2, 4);
  header.set([8, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from('Comment\0GPS 53.76 N 2.70 W')),
    chunk('IDAT', deflateSync(Buffer.from([0, grey, grey, 0, grey, grey]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
