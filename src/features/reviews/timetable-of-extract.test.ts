import { describe, expect, test } from 'vitest';
import { filesOf, withFolder } from '../../testing/indicators/write-extract.ts';
import { timetableTables } from '../../testing/reviews/cases/index.ts';
import { foundFor } from '../../testing/reviews/hand-worked.ts';
import { readTogether } from '../../testing/reviews/read-together.ts';
import { timetableOfExtract } from './timetable-of-extract.ts';

const plainly = {
  delimiter: ',',
  lineEnd: '\n',
  bom: false,
  lowerCase: false,
  reversed: false,
  quoted: false,
  name: (kind: string) => `${kind}.csv`,
} as const;

const linesOf = readTogether(timetableTables, (extract, at) =>
  withFolder(
    filesOf(extract, plainly),
    async (folder) => (await timetableOfExtract(folder, { at, problems: 0 })).lines,
  ),
);

describe.each(timetableTables)('$about', ({ cases }) => {
  test.each(cases)('$name', async (one) => {
    expect(foundFor(one, await linesOf(one))).toEqual(one.expect);
  });
});
