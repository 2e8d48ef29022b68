import { describe, expect, it } from 'vitest';
import { readPeriods, whyClosed } from './closed-periods.ts';

describe('a list of school holidays as pasted', () => {
  it.each([
    ['Autumn half term: 26 October 2026 to 30 October 2026', 'Autumn half term', '2026-10-26', '2026-10-30'],
    [
      'Autumn half term – Monday 26 October to Friday 30 October 2026',
      'Autumn half term',
      '2026-10-26',
      '2026-10-30',
    ],
    ['Half term 26 to 30 October 2026', 'Half term', '2026-10-26', '2026-10-30'],
    ['Half term: 26th - 30th October 2026', 'Half term', '2026-10-26', '2026-10-30'],
    [
      'Christmas from Monday 21 December 2026 until Friday 1 January 2027',
      'Christmas',
      '2026-12-21',
      '2027-01-01',
    ],
    ['INSET day 4 January 2027', 'INSET day', '2027-01-04', '2027-01-04'],
    ['29/03/2027 - 09/04/2027', 'School holiday', '2027-03-29', '2027-04-09'],
    ['2027-05-31 2027-06-04', 'School holiday', '2027-05-31', '2027-06-04'],
  ])('%s', (line, name, firstDay, lastDay) => {
    expect(readPeriods(line, 'School holiday')).toEqual({ ok: true, value: [{ name, firstDay, lastDay }] });
  });

  it.each([
    ['Easter', 'Line 1: no date was found'],
    ['Easter 29 March to 9 April', 'Line 1: give the year'],
    ['Easter 9 April 2027 to 29 March 2027', 'Line 1: the last day is before the first'],
    ['Easter 31 April 2027', 'Line 1: "31 April 2027" is not a date that exists.'],
    ['Easter Monday 30 March 2027', 'Line 1: "Monday 30 March 2027" names a Monday'],
    ['Summer 22 July 2026 to 2 September 2062', 'Check the years'],
    ['', 'Write at least one line'],
  ])('says what is wrong with "%s"', (text, words) => {
    const read = readPeriods(text, 'School holiday');
    expect(read.ok ? '' : read.reason.join(' ')).toContain(words);
  });

  it('names every line that is wrong, and empty lines do not count', () => {
    const read = readPeriods('Easter\n\nHalf term 1 June 2027\nnothing', 'School holiday');
    expect(read.ok ? [] : read.reason.map((one) => one.slice(0, 6))).toEqual(['Line 1', 'Line 4']);
  });
});

describe('a day on which nobody should meet', () => {
  const periods = [{ name: 'Autumn half term', firstDay: '2026-10-26', lastDay: '2026-10-30' }];
  it.each([
    ['2026-10-28', 'Autumn half term'],
    ['2026-10-26', 'Autumn half term'],
    ['2026-10-30', 'Autumn half term'],
    ['2026-10-31', 'a Saturday'],
    ['2026-12-25', 'Christmas Day'],
    ['2026-08-12', 'August'],
    ['2026-11-04', null],
  ])('%s: %s', (date, why) => {
    expect(whyClosed(date, { periods, august: true })).toBe(why);
  });

  it('meets in August where the board wants to', () => {
    expect(whyClosed('2026-08-12', { periods, august: false })).toBeNull();
  });
});
