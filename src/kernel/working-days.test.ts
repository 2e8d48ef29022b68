import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addWorkingDays,
  clearWorkingDays,
  daysBefore,
  isWorkingDay,
  lastDayForNotice,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from './working-days.ts';

describe('a working day', () => {
  it.each([
    ['2019-09-17', true, 'a Tuesday'],
    ['2019-09-21', false, 'a Saturday'],
    ['2019-09-22', false, 'a Sunday'],
    ['2020-05-08', false, 'VE day, gov.uk/bank-holidays'],
    ['2020-05-04', true, 'the Monday it was moved from'],
    ['2022-09-19', false, 'the State Funeral'],
    ['2026-12-28', false, 'the substitute for Boxing Day'],
    ['2026-12-24', true, 'Christmas Eve is no bank holiday'],
  ])('%s: %s (%s)', (date, expected) => {
    expect(isWorkingDay(date)).toBe(expected);
  });

  it.each([
    ['2026-04-05', '2026-04-02', '2026-04-07'],
    ['2027-12-26', '2027-12-24', '2027-12-29'],
    ['2026-03-11', '2026-03-11', '2026-03-11'],
  ])('near %s: before %s, after %s', (date, before, after) => {
    expect(workingDayOnOrBefore(date)).toBe(before);
    expect(workingDayOnOrAfter(date)).toBe(after);
  });
});

describe('working days counted on', () => {
  it.each([
    ['2026-03-11', 1, '2026-03-12'],
    ['2026-03-13', 1, '2026-03-16'],
    ['2026-04-02', 1, '2026-04-07'],
    ['2026-12-24', 3, '2026-12-31'],
    ['2026-04-07', -1, '2026-04-02'],
    ['2022-09-20', -1, '2022-09-16'],
    ['2026-03-14', 0, '2026-03-14'],
    ['2026-03-02', 20, '2026-03-30'],
  ])('%s and %i is %s', (date, count, expected) => {
    expect(addWorkingDays(date, count)).toBe(expected);
  });
});

/**
 * Local Government Act 1972 s.100B(3) with S.I. 2002/715: five clear days; R v Swansea CC ex p. Elitestone (1993): the
 * day of publishing and the day of the meeting do not count, nor do weekends and bank holidays.
 */
const notices: [meeting: string, clearDays: number, latest: string, why: string][] = [
  ['2026-03-18', 5, '2026-03-10', 'a Wednesday: the Tuesday of the week before'],
  ['2026-03-16', 5, '2026-03-06', 'a Monday: the Friday ten days before'],
  ['2026-03-20', 5, '2026-03-12', 'a Friday: the Thursday of the week before'],
  ['2026-04-08', 5, '2026-03-27', 'over Easter: Good Friday and Easter Monday do not count'],
  ['2020-05-13', 5, '2020-05-04', 'over VE day, a Friday that year'],
  ['2022-06-08', 5, '2022-05-27', 'over the Platinum Jubilee: Thursday and Friday off'],
  ['2022-09-26', 5, '2022-09-15', 'over the State Funeral'],
  ['2023-05-10', 5, '2023-04-28', 'over 1 May and the coronation'],
  ['2027-01-06', 5, '2026-12-24', 'over Christmas: 25 and 28 December and 1 January are off'],
  ['2026-03-18', 3, '2026-03-12', 'three clear days, as before 2002'],
  ['2026-03-18', 0, '2026-03-17', 'no clear day: the day before'],
];

describe('notice in clear working days', () => {
  it.each(notices)('a meeting on %s with %i clear days: published by %s (%s)', (meeting, days, latest) => {
    expect(lastDayForNotice(meeting, days)).toBe(latest);
    expect(clearWorkingDays(latest, meeting)).toBe(days);
    expect(clearWorkingDays(addWorkingDays(latest, 1), meeting)).toBe(Math.max(0, days - 1));
  });

  it.each([
    ['2026-03-10', '2026-03-10', 0],
    ['2026-03-10', '2026-03-11', 0],
    ['2026-03-10', '2026-03-09', 0],
    ['2026-03-13', '2026-03-16', 0],
    ['2026-03-06', '2026-03-16', 5],
  ])('between %s and %s are %i', (from, to, count) => {
    expect(clearWorkingDays(from, to)).toBe(count);
  });

  it('is the latest day on which it can be done, whatever the meeting', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6000 }), fc.integer({ min: 0, max: 30 }), (offset, days) => {
        const meeting = Temporal.PlainDate.from('2015-01-01').add({ days: offset }).toString();
        const latest = lastDayForNotice(meeting, days);
        expect(isWorkingDay(latest)).toBe(true);
        expect(clearWorkingDays(latest, meeting)).toBe(days);
      }),
      { numRuns: 60 },
    );
  });
});

describe('two weeks before (the Golden Rules: fourteen calendar days)', () => {
  it.each([
    ['2026-03-18', '2026-03-04', 'a working day as it is'],
    ['2026-04-17', '2026-04-02', 'Good Friday: the Thursday before'],
    ['2026-04-20', '2026-04-02', 'Easter Monday: the Thursday before'],
    ['2022-10-03', '2022-09-16', 'the State Funeral: the Friday before'],
    ['2022-01-10', '2021-12-24', 'the 27th is Christmas Day’s substitute: Christmas Eve'],
  ])('of %s is %s (%s)', (meeting, expected) => {
    expect(daysBefore(meeting, 14)).toBe(expected);
  });
});
