import { describe, expect, test } from 'vitest';
import { filesOf, withFolder } from '../../testing/indicators/write-extract.ts';
import { timetableTables } from '../../testing/reviews/cases/index.ts';
import { extractOf, foundFor } from '../../testing/reviews/hand-worked.ts';
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

describe.each(timetableTables)('$about', (table) => {
  test.each(table.cases)('$name', async (one) => {
    const { lines } = await withFolder(filesOf(extractOf(table, one), plainly), (folder) =>
      timetableOfExtract(folder, { at: one.at, problems: 0 }),
    );
    expect(foundFor(one, lines)).toEqual(one.expect);
  });
});
