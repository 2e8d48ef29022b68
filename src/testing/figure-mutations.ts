import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readFigures } from '../features/indicators/readers/read-figures.ts';
import { comparatorsOf } from '../features/indicators/rules/comparators.ts';
import { findMistakes } from '../features/indicators/rules/mistakes/find-mistakes.ts';
import { twins } from '../features/indicators/rules/twins.ts';
import { UnreadableTable } from '../kernel/unreadable-table.ts';
import { damagedOnes } from './damage.ts';
import { workbook } from './workbook.ts';

const fixtures = new URL('../features/indicators/readers/fixtures/', import.meta.url);

/** The sound files that are damaged: one of each shape the readers know. */
const soundFiles = (): Uint8Array[] => [
  ...readdirSync(fixtures)
    .filter((name) => /\.(?:txt|csv)$/.test(name))
    .map((name) => new Uint8Array(readFileSync(new URL(name, fixtures)))),
  workbook('Plans', [
    { 1: ['Area', { date: 45_046 }, { date: 45_077 }, { date: 45_107 }] },
    { 2: ['Total', 30, 33, 29] },
    { 3: ['North', 12, 14, 11] },
    { 4: ['South', 18, { formula: 'B4+1', saved: 19 }, 18] },
  ]),
];

const authority = { code: '901', name: 'Northshire', region: 'North West', neighbours: [] };

/**
 * Damages sound files of figures `count` times and reads each: a reader answers, or refuses with UnreadableTable, and
 * never fails in another way. Whatever it answers can be searched for mistakes or compared. Resolves with the number
 * of runs that were read and refused.
 */
export const figureMutationRuns = async (count: number): Promise<{ read: number; refused: number }> => {
  const runs = { read: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(damagedOnes(soundFiles()), async (bytes) => {
      try {
        const found = await readFigures({ name: 'damaged', bytes });
        if (found.kind === 'published tables') JSON.stringify(findMistakes(found.report));
        if (found.kind === 'national statistics')
          for (const twin of Object.values(twins))
            comparatorsOf(twin, found.statistics.figures, authority, '2025');
        runs.read += 1;
      } catch (error) {
        if (!(error instanceof UnreadableTable)) throw error;
        runs.refused += 1;
      }
    }),
    { numRuns: count },
  );
  return runs;
};
