import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { workbook } from '../../../testing/workbook.ts';
import { readFigures } from './read-figures.ts';

const bytesOf = (name: string): Uint8Array => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

it.each([
  ['looked-after-tidy.csv', 'national statistics'],
  ['stability-tidy.csv', 'national statistics'],
  ['neighbours.csv', 'neighbours'],
  ['monthly-report.txt', 'published tables'],
  ['spaced-months.txt', 'published tables'],
  ['scorecard.csv', 'published tables'],
  ['months-down.csv', 'published tables'],
])('%s is known by its columns, whatever it is called', async (name, kind) => {
  const read = await readFigures({ name: 'download', bytes: bytesOf(name) });
  expect(read.kind).toBe(kind);
});

it('a workbook is known by its bytes', async () => {
  const bytes = workbook('Plans', [{ 1: ['Area', 'Apr-23', 'May-23', 'Jun-23'] }, { 2: ['Ashby', 1, 2, 3] }]);
  expect(await readFigures({ name: 'download', bytes })).toMatchObject({
    kind: 'published tables',
    report: { indicators: [{ title: 'Plans' }] },
  });
});
