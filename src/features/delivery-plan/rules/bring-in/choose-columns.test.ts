import { describe, expect, test } from 'vitest';
import { planColumnOf } from '../reading/plan-column.ts';
import { sheetColumns } from '../sheet/plan-cells.ts';
import { foundColumns, mistakeInColumns, withChosenColumns } from './choose-columns.ts';

const rowsOf = (...rows: string[][]) => rows.map((cells, at) => ({ line: at + 1, cells }));

const sheet = rowsOf(
  ['Our plan', '', '', ''],
  ['No.', 'Undertaking', 'Who', 'Remarks'],
  ['1', '', 'Health', 'Activity'],
  ['2', 'Ask', 'Housing', ''],
);

test.each(sheetColumns)('the heading $heading is read as the column it is', ({ column, heading }) => {
  expect(planColumnOf(heading)).toBe(column);
});

describe('the columns of a file', () => {
  test('are found where no heading row is known by its names, each with what stands first in it', () => {
    expect(foundColumns(sheet, {})).toEqual([
      { heading: 'No.', column: 'ref', example: '1' },
      { heading: 'Undertaking', column: null, example: 'Ask' },
      { heading: 'Who', column: 'services', example: 'Health' },
      { heading: 'Remarks', column: null, example: 'Activity' },
    ]);
  });

  test('are what somebody takes them for, and cells below the headings stay', () => {
    const chosen = { Undertaking: 'activity', Remarks: 'progress', 'No.': null } as const;
    expect(withChosenColumns(sheet, chosen).map(({ cells }) => cells)).toEqual([
      ['Our plan', '', '', ''],
      ['', 'Activity', 'Who', 'Progress'],
      ['1', '', 'Health', 'Activity'],
      ['2', 'Ask', 'Housing', ''],
    ]);
    expect(mistakeInColumns(foundColumns(sheet, chosen))).toBeNull();
  });

  test.each([
    ['Say which column holds the activity', {}],
    ['Two columns are taken for “Activity”', { Undertaking: 'activity', Remarks: 'activity' }],
    ['at least two of these', { Undertaking: 'activity' }],
  ] as const)('are refused: %s', (words, chosen) => {
    expect(mistakeInColumns(foundColumns(sheet, chosen))).toContain(words);
  });
});
