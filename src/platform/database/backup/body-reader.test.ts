import { describe, expect, it } from 'vitest';
import { readBody } from './body-reader.ts';

const inPieces = (text: string, size: number) =>
  (async function* () {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  })();

const all = async (rows: AsyncIterable<Buffer>): Promise<string> => {
  const pieces: Buffer[] = [];
  for await (const piece of rows) pieces.push(piece);
  return Buffer.concat(pieces).toString();
};

describe('the text of a backup', () => {
  it.each([
    ['some rows', 'a\tb\nc\t\\\\.\n'],
    ['no rows', ''],
    ['an empty row', '\n'],
    ['rows that nearly look like their end', '\\\\.\n\\\\\\.x\n.\n\\N\n'],
  ])('is read alike whatever size its pieces have: %s', async (_what, rows) => {
    for (const size of [1, 2, 3, 4, 5, 7, 1000]) {
      const body = readBody(inPieces(`first\n${rows}\\.\nlast\n`, size));
      expect(await body.line()).toBe('first');
      expect(await all(body.rows())).toBe(rows);
      expect(await body.atEnd()).toBe(false);
      expect(await body.line()).toBe('last');
      expect(await body.atEnd()).toBe(true);
    }
  });

  it.each(['', 'a\n', 'a\n\\', 'a\n\\.'])(
    'is refused where the end of the rows is missing: %j',
    async (text) => {
      const body = readBody(inPieces(text, 2));
      await expect(all(body.rows())).rejects.toThrow('too early');
    },
  );

  it('is refused where a line has no end', async () => {
    const endless = (async function* () {
      for (;;) yield Buffer.alloc(1_000_000, 'x');
    })();
    await expect(readBody(endless).line()).rejects.toThrow('too long');
  });
});
