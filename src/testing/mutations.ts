import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { plainPdf } from '../features/publishing/readers/fixtures/plain-pdf.ts';
import { readPublished, UnreadableFile } from '../features/publishing/readers/read-file.ts';
import { combine } from '../features/publishing/rules/combine.ts';
import { toImportJson } from '../features/publishing/rules/import-json.ts';

const fixtures = new URL('../features/publishing/readers/fixtures/', import.meta.url);

/** The sound files that are damaged: one of each shape the readers know. */
const soundFiles = (): Uint8Array[] => [
  ...readdirSync(fixtures)
    .filter((name) => /\.(?:txt|html|xml)$/.test(name))
    .map((name) => new Uint8Array(readFileSync(new URL(name, fixtures)))),
  plainPdf([
    ['Corporate Parenting Panel', 'Agenda', '1. Apologies', '2. Report (Pages 1 - 2)'],
    ['3. Next meeting'],
  ]),
];

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
export const damagedFiles = (): fc.Arbitrary<Uint8Array> =>
  fc.tuple(fc.constantFrom(...soundFiles()), damages).map(([file, kinds]) => kinds.reduce(damage, file));

/**
 * Damages sound files `count` times and reads each: a reader answers, or refuses with UnreadableFile, and never
 * fails in another way. What it answers can always be combined and printed. Resolves with the number of runs.
 */
export const mutationRuns = async (count: number): Promise<number> => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(damagedFiles(), async (bytes) => {
      runs += 1;
      try {
        const found = await readPublished({ name: 'damaged', bytes });
        JSON.stringify(toImportJson(combine([found, found])));
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
      }
    }),
    { numRuns: count },
  );
  return runs;
};
