import { describe, expect, it } from 'vitest';
import { readDayCell } from './day-cell.ts';

const twoDigits = (cell: string): string =>
  `“${cell}” has a year of two digits. Write it with four, like 17/09/2019.`;
const noDate = (cell: string): string => `“${cell}” is no date. Write it as 17 September 2019 or 17/09/2019.`;

describe('the day in a cell', () => {
  it.each([
    ['2026-03-10', '2026-03-10'],
    ['10/03/2026', '2026-03-10'],
    ['10.3.2026', '2026-03-10'],
    ['10 March 2026', '2026-03-10'],
    ['Tuesday 10 March 2026', '2026-03-10'],
    ['Monday 10 March 2026', '"Monday 10 March 2026" names a Monday, but that date is a Tuesday.'],
    ['31/02/2026', '"31/02/2026" is not a date that exists.'],
    ['2026-13-01', '"2026-13-01" is not a date that exists.'],
    ['10/03/26', twoDigits('10/03/26')],
    ['10-Mar-26', twoDigits('10-Mar-26')],
    ['10 March', noDate('10 March')],
    ['10 March 2026 or later', noDate('10 March 2026 or later')],
    ['TBC', noDate('TBC')],
    ['46113', noDate('46113')],
    ['', noDate('')],
    ['1905-07-19', '“1905-07-19” lies before 2000: a spreadsheet makes such a day out of a number.'],
  ])('“%s”: %s', (cell, expected) => {
    const day = readDayCell(cell);
    expect(day.ok ? day.value : day.reason).toBe(expected);
  });
});
