import fc from 'fast-check';
import { computeIndicators } from '../../features/indicators/index.ts';
import { ToMend } from '../../kernel/to-mend.ts';
import { soundExtract } from './sound-extract.ts';
import { withFolder } from './write-extract.ts';

type Bytes = Buffer<ArrayBufferLike>;

/** What is done to the bytes of a file: where (0 to 1), how much and by which numbers. */
type Damage = { kind: keyof typeof damages; at: number; size: number };

const insert = (bytes: Bytes, at: number, more: Buffer | string): Bytes => {
  const from = Math.floor(at * bytes.length);
  return Buffer.concat([bytes.subarray(0, from), Buffer.from(more), bytes.subarray(from)]);
};

const lines = (bytes: Bytes, change: (lines: string[]) => string[]): Bytes =>
  Buffer.from(change(bytes.toString('latin1').split('\n')).join('\n'), 'latin1');

const linePlace = (all: readonly string[], at: number): number =>
  Math.min(all.length - 1, Math.floor(at * all.length));

/** A value that is wanted nowhere, in the place of one field. */
const fields = [
  '99999999999999999999999',
  '-1',
  '01/05/18',
  '31/02/2019',
  '00/00/0000',
  '01/01/99999',
  "'; DROP TABLE episodes; --",
  '=1+1',
  'NaN',
  '1e400',
  '\u0000',
  '"',
  '""""',
  'a\u2028b',
];

const damages = {
  cut: (bytes: Bytes, { at, size }: Damage) => {
    const from = Math.floor(at * bytes.length);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + size)]);
  },
  end: (bytes: Bytes, { at }: Damage) => bytes.subarray(0, Math.floor(at * bytes.length)),
  flip: (bytes: Bytes, { at, size }: Damage) => {
    const flipped = Buffer.from(bytes);
    const from = Math.floor(at * bytes.length);
    flipped[from] = (flipped[from] ?? 0) ^ (1 << (size % 8));
    return flipped;
  },
  nul: (bytes: Bytes, { at, size }: Damage) => insert(bytes, at, Buffer.alloc(1 + (size % 5))),
  quote: (bytes: Bytes, { at }: Damage) => insert(bytes, at, '"'),
  bytes: (bytes: Bytes, { at, size }: Damage) =>
    insert(bytes, at, Buffer.from([0xff, 0xc3, size % 256, 0x80])),
  lineEnd: (bytes: Bytes, { at, size }: Damage) =>
    insert(bytes, at, ['\n', '\r', '\r\n', '\n\n\n'][size % 4] ?? ''),
  delimiter: (bytes: Bytes, { at, size }: Damage) =>
    insert(bytes, at, [',', ';', '\t', '|', ',,,,'][size % 5] ?? ''),
  field: (bytes: Bytes, { at, size }: Damage) =>
    lines(bytes, (all) => {
      const place = linePlace(all, at);
      const parts = (all[place] ?? '').split(',');
      parts[size % parts.length] = fields[size % fields.length] ?? '';
      return all.with(place, parts.join(','));
    }),
  dropLine: (bytes: Bytes, { at }: Damage) => lines(bytes, (all) => all.toSpliced(linePlace(all, at), 1)),
  repeatLine: (bytes: Bytes, { at, size }: Damage) =>
    lines(bytes, (all) => {
      const place = linePlace(all, at);
      return all.toSpliced(place, 0, ...Array.from({ length: size }, () => all[place] ?? ''));
    }),
  shortLine: (bytes: Bytes, { at, size }: Damage) =>
    lines(bytes, (all) => {
      const place = linePlace(all, at);
      return all.with(
        place,
        (all[place] ?? '')
          .split(',')
          .slice(0, size % 6)
          .join(','),
      );
    }),
  semicolons: (bytes: Bytes) => Buffer.from(bytes.toString('latin1').replaceAll(',', ';'), 'latin1'),
  carriageReturns: (bytes: Bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\r'), 'latin1'),
  utf16: (bytes: Bytes) => Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le'),
  utf16Unmarked: (bytes: Bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
  utf16BigEnd: (bytes: Bytes) => Buffer.from(`\ufeff${bytes.toString('utf8')}`, 'utf16le').swap16(),
  latin1: (bytes: Bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  mark: (bytes: Bytes) => Buffer.concat([Buffer.from('\ufeff'), bytes]),
  hugeField: (bytes: Bytes, { at, size }: Damage) => insert(bytes, at, 'x'.repeat(size * 10_000)),
  manyColumns: (bytes: Bytes, { size }: Damage) =>
    lines(bytes, (all) =>
      all.with(0, `${Array.from({ length: size * 5 }, (_, place) => `X${place}`)},${all[0]}`),
    ),
  columnTwice: (bytes: Bytes) => lines(bytes, (all) => all.with(0, `CHILD,${all[0] ?? ''}`)),
  empty: () => Buffer.alloc(0),
} satisfies Record<string, (bytes: Bytes, damage: Damage) => Bytes>;

const names = [...soundExtract.keys()];

type Damaged = { file: string; damage: Damage };

const damagedFiles: fc.Arbitrary<Damaged[]> = fc.array(
  fc.record({
    file: fc.constantFrom(...names),
    damage: fc.record({
      kind: fc.constantFrom(...(Object.keys(damages) as Damage['kind'][])),
      at: fc.integer({ min: 0, max: 999 }).map((thousandths) => thousandths / 1000),
      size: fc.integer({ min: 1, max: 400 }),
    }),
  }),
  { minLength: 1, maxLength: 4 },
);

const damaged = (list: readonly Damaged[]): Map<string, Bytes> => {
  const files = new Map<string, Bytes>([...soundExtract].map(([name, text]) => [name, Buffer.from(text)]));
  for (const { file, damage } of list)
    files.set(file, damages[damage.kind](files.get(file) ?? Buffer.alloc(0), damage));
  return files;
};

/** An extract is counted, or refused in words that name the file or, where no file is to blame alone, the folder. */
const countOrRefuse = async (files: ReadonlyMap<string, Bytes>): Promise<void> => {
  await withFolder(files, async (folder) => {
    try {
      const { figures, problems } = await computeIndicators(folder, {
        at: '2019-03-31',
        months: 1,
        problems: 50,
      });
      if ([...figures].length === 0) throw new Error('There are no figures.');
      const noLine = problems.find(({ line }) => !(line > 0));
      if (noLine) throw new Error(`A problem stands on no line: ${JSON.stringify(noLine)}`);
    } catch (error) {
      if (!(error instanceof ToMend)) throw error;
      const named = [...files.keys(), folder].some((name) => error.message.includes(name));
      if (!named) throw new Error(`The refusal names no file: ${error.message}`);
    }
  });
};

/**
 * Damages a sound extract `count` times and counts each. Rejects where anything but figures or a refusal in plain
 * words came out. Resolves with the number of runs.
 */
export const damageRuns = async (count: number, seed: number): Promise<number> => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(damagedFiles, async (list) => {
      await countOrRefuse(damaged(list));
      runs += 1;
    }),
    { numRuns: count, seed, endOnFailure: true },
  );
  return runs;
};
