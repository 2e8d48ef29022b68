import { deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { storedZip } from './stored-zip.ts';
import { unpackedSize, zipEntries } from './zip-archive.ts';

const archive = () =>
  Buffer.from(
    storedZip({
      'a.txt': 'hello',
      'b.txt': { deflated: deflateRawSync(Buffer.alloc(5000)), claimedSize: 1 },
    }),
  );

it('is as large as what really comes out of it', async () => {
  const entries = zipEntries(archive()) ?? [];
  expect(entries.map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
  expect(await unpackedSize(entries, 10_000)).toBe(5005);
  expect(await unpackedSize(entries, 4)).toBeGreaterThan(4);
});

it('has no size where a file in it is damaged', async () => {
  const entry = { name: 'a', isDeflated: true, packed: Buffer.from('no such thing'), checksum: 0 };
  expect(await unpackedSize([entry], 10_000)).toBeNull();
});

const end = archive().length - 22;
it.each([
  ['several disks', end + 4, 0xffff],
  ['more files than there are', end + 10, 3],
  ['fewer files than there are', end + 10, 1],
  ['more files than it can count', end + 10, 0xffff],
  ['a longer directory', end + 12, 0xffff],
  ['a directory elsewhere', end + 16, 1],
  ['a directory behind the end', end + 16, 0xffff],
])('is refused when it claims %s, as another reader would find other files there', (_, at, value) => {
  const bytes = archive();
  bytes.writeUInt16LE(value, at);
  expect(zipEntries(bytes)).toBeNull();
});

it('is refused when something lies before it', () => {
  expect(zipEntries(Buffer.concat([Buffer.from('lantern'), archive()]))).toBeNull();
});
