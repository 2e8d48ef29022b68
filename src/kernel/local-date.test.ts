import { describe, expect, it } from 'vitest';
import { findDates, findTimes, isoDate, weekdayOf } from './local-date.ts';

describe('dates in a text', () => {
  it.each([
    ['Wednesday, 22nd May, 2019', '2019-05-22'],
    ['17 September 2019', '2019-09-17'],
    ['on the 25 May 2023 of', '2023-05-25'],
    ['Tuesday the 4th of March 2025', '2025-03-04'],
    ['May 22, 2019', '2019-05-22'],
    ['Thurs 2 Sept 2021', '2021-09-02'],
    ['10/02/2026', '2026-02-10'],
    ['10.02.2026', '2026-02-10'],
    ['2026-02-10', '2026-02-10'],
  ])('%s', (text, date) => {
    expect(findDates(text)).toMatchObject([{ date, problem: null }]);
  });

  it('a day without a year is found, and no year is made up', () => {
    expect(findDates('Tuesday, 26 July at 1pm')).toMatchObject([
      { date: null, day: 26, month: 7, year: null, weekday: 'Tuesday', problem: null },
    ]);
  });

  it('several dates keep their order', () => {
    expect(findDates('from 21 July 2022 to Tuesday, 26 July').map((found) => found.day)).toEqual([21, 26]);
  });

  it.each([
    [
      'Monday, 22 May 2019',
      '2019-05-22',
      '"Monday, 22 May 2019" names a Monday, but that date is a Wednesday.',
    ],
    ['31 April 2019', null, '"31 April 2019" is not a date that exists.'],
    ['29/02/2023', null, '"29/02/2023" is not a date that exists.'],
  ])('%s is a problem', (text, date, problem) => {
    expect(findDates(text)).toMatchObject([{ date, problem }]);
  });

  it.each(['91% of 374 homes', 'Item 7 and 8', 'pages 17 - 20', 'may 4 people'])(
    'no date in "%s"',
    (text) => {
      expect(findDates(text).filter((found) => found.date)).toEqual([]);
    },
  );

  it('knows weekdays, and that some days do not exist', () => {
    expect(weekdayOf('2022-07-26')).toBe('Tuesday');
    expect(isoDate(2023, 2, 29)).toBeNull();
  });
});

describe('times in a text', () => {
  it.each([
    ['6.00 pm', '18:00'],
    ['1.30pm', '13:30'],
    ['6pm', '18:00'],
    ['10.00 a.m.', '10:00'],
    ['12 noon', '12:00'],
    ['12.15am', '00:15'],
    ['18:00', '18:00'],
    ['1800 hours', '18:00'],
    ['at 18.30 in', '18:30'],
    ['1pm-4pm', '13:00'],
    ['1 - 4pm', '13:00'],
    ['10 - 12.30pm', '10:00'],
    ['10.00 am to 1.00 pm', '10:00'],
  ])('%s', (text, time) => {
    expect(findTimes(text)).toMatchObject([{ time }]);
  });

  it.each(['25:00', '6.75', 'Section 4.2.1', '2022-2026', '13 am'])('no time in "%s"', (text) => {
    expect(findTimes(text)).toEqual([]);
  });
});
