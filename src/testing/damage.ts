import fc from 'fast-check';

type Damage = {
  kind: 'cut' | 'flip' | 'shuffle' | 'tags' | 'repeat';
  at: number;
  size: number;
  seed: number;
};

const damages = fc.array(
  fc.record<Damage>({
    kind: fc.constantFrom('cut', 'flip', 'shuffle', 'tags', 'repeat'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    size: fc.integer({ min: 1, max: 400 }),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
  }),
  { minLength: 1, maxLength: 4 },
);

/** The bytes after one damage; the same damage of the same bytes is always the same. */
const damage = (bytes: Uint8Array, { kind, at, size, seed }: Damage): Uint8Array => {
  const from = Math.floor(at * bytes.length);
  if (kind === 'cut')
    return size % 2 ? bytes.slice(0, from) : joined(bytes.slice(0, from), bytes.slice(from + size));
  if (kind === 'repeat') return joined(bytes.slice(0, from), bytes.slice(Math.max(0, from - size)));
  if (kind === 'flip')
    return bytes.map((byte, index) =>
      index >= from && (index * seed) % 97 < 2 ? byte ^ (1 << (seed % 8)) : byte,
    );
  if (kind === 'tags')
    return bytes.map((byte, index) =>
      (byte === 0x3c || byte === 0x3e || byte === 0x2f) && (index * seed) % 7 === 0 ? 0x20 : byte,
    );
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  const order = lines.map((line, index) => ({ line, key: (index * seed * 7919) % 1009 }));
  const shuffled = order.toSorted((a, b) => a.key - b.key).map(({ line }) => line);
  return new Uint8Array(Buffer.from(shuffled.join('\n'), 'latin1'));
};

const joined = (first: Uint8Array, second: Uint8Array): Uint8Array => {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
};

/** Sound files after one to four damages each. */
export const damagedOnes = (files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc.tuple(fc.constantFrom(...files), damages).map(([file, kinds]) => kinds.reduce(damage, file));
