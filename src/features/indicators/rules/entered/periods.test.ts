import { describe, expect, it } from 'vitest';
import { lastYear, periodsToEnter, yearName } from './periods.ts';

describe('the periods that are typed together', () => {
  it.each([
    ['monthly', 2023, '2024-06-01', 12, '2023-04-30 April 2023', '2024-03-31 March 2024'],
    // February of a leap year; March is not over on its last day.
    ['monthly', 2023, '2024-03-31', 11, '2023-04-30 April 2023', '2024-02-29 February 2024'],
    [
      'quarterly',
      2025,
      '2026-03-10',
      3,
      '2025-06-30 April to June 2025',
      '2025-12-31 October to December 2025',
    ],
    ['quarterly', 2024, '2026-03-10', 4, '2024-06-30 April to June 2024', '2025-03-31 January to March 2025'],
    ['termly', 2025, '2026-03-10', 2, '2025-07-31 Summer term 2025', '2025-12-31 Autumn term 2025'],
    ['termly', 2024, '2026-03-10', 3, '2024-07-31 Summer term 2024', '2025-03-31 Spring term 2025'],
    ['yearly', 2024, '2026-03-10', 5, '2021-03-31 Year to 31 March 2021', '2025-03-31 Year to 31 March 2025'],
    ['yearly', 2025, '2026-03-10', 4, '2022-03-31 Year to 31 March 2022', '2025-03-31 Year to 31 March 2025'],
  ] as const)('%s of %i, on %s: %i, from %s to %s', (frequency, year, today, count, first, last) => {
    const periods = periodsToEnter(frequency, year, today).map(({ at, name }) => `${at} ${name}`);
    expect([periods.length, periods[0], periods.at(-1)]).toEqual([count, first, last]);
  });

  it.each([
    ['2026-03-10', 2025, '2025/26'],
    ['2026-04-01', 2025, '2025/26'],
    // April is the last month that is over.
    ['2026-05-01', 2026, '2026/27'],
    ['2100-01-01', 2099, '2099/00'],
  ])('on %s are those of the year %i, called %s', (today, year, name) => {
    expect([lastYear(today), yearName(year)]).toEqual([year, name]);
  });
});
