import { describe, expect, test } from 'vitest';
import { timetableTables } from './cases/index.ts';
import { extractOf, foundFor } from './hand-worked.ts';
import { plainTimetable } from './plain-timetable.ts';

describe.each(timetableTables)('$about', (table) => {
  test.each(table.cases)('$name', (one) => {
    expect(foundFor(one, plainTimetable(extractOf(table, one), one.at))).toEqual(one.expect);
  });
});
