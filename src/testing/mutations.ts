import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { plainPdf } from '../features/publishing/readers/fixtures/plain-pdf.ts';
import { readPublished, UnreadableFile } from '../features/publishing/readers/read-file.ts';
import { combine } from '../features/publishing/rules/combine.ts';
import { toImportJson } from '../features/publishing/rules/import-json.ts';
import { damagedOnes } from './damage.ts';

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

/** The sound files of publishing after one to four damages each. */
export const damagedFiles = (): fc.Arbitrary<Uint8Array> => damagedOnes(soundFiles());

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
