import { describe, expect, it } from 'vitest';
import { bankHolidayOn, bankHolidaysOf } from './bank-holidays.ts';

/**
 * The days off in England and Wales as gov.uk/bank-holidays publishes them (and has published since 2012; earlier years
 * from the proclamations in The London Gazette). 2029 and 2030 are not published yet: the rules of the Banking and
 * Financial Dealings Act 1971, Schedule 1, with Easter from the Calendar (New Style) Act 1750.
 */
const published: [year: number, monthsAndDays: string][] = [
  [1995, '01-02 04-14 04-17 05-08 05-29 08-28 12-25 12-26'],
  [1999, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31'],
  [2002, '01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26'],
  [2011, '01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27'],
  [2012, '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26'],
  [2013, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
  [2014, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
  [2015, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  [2016, '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27'],
  [2017, '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
  [2018, '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26'],
  [2019, '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26'],
  [2020, '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
  [2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
  [2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
  [2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
  [2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
  [2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
  [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  [2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
  [2029, '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26'],
  [2030, '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26'],
];

describe('the bank holidays of England and Wales', () => {
  it.each(published)('of %i', (year, monthsAndDays) => {
    expect(bankHolidaysOf(year).map(({ date }) => date)).toEqual(
      monthsAndDays.split(' ').map((one) => `${year}-${one}`),
    );
  });

  it.each([
    ['2020-05-08', 'Early May bank holiday (VE day)'],
    ['2022-09-19', 'Bank Holiday for the State Funeral of Queen Elizabeth II'],
    ['2021-12-27', 'Christmas Day (substitute day)'],
    ['2021-12-28', 'Boxing Day (substitute day)'],
    ['2022-12-26', 'Boxing Day'],
    ['2022-12-27', 'Christmas Day (substitute day)'],
    ['2026-12-28', 'Boxing Day (substitute day)'],
    ['2020-05-04', null],
    ['2012-05-28', null],
    ['2022-05-30', null],
  ])('%s is %s', (date, name) => {
    expect(bankHolidayOn(date)?.name ?? null).toBe(name);
  });
});
