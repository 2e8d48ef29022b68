import { describe, expect, it } from 'vitest';
import { monthIn, weeksOf } from './month.ts';

describe('a month of an officer', () => {
  it('stands by weeks with bank holidays named, and weekends only where something is on them', () => {
    const weeks = weeksOf('2026-04', [
      { day: '2026-04-04', at: '' },
      { day: '2026-04-07', at: '14:00' },
      { day: '2026-04-07', at: '10:00' },
      { day: '2026-05-01', at: '' },
    ]);
    expect(weeks.map(({ from, count, days }) => [from, count, days.length])).toEqual([
      ['2026-04-01', 1, 4],
      ['2026-04-06', 2, 5],
      ['2026-04-13', 0, 5],
      ['2026-04-20', 0, 5],
      ['2026-04-27', 0, 4],
    ]);
    const days = weeks.flatMap((week) => week.days);
    expect(
      days.filter(({ bankHoliday }) => bankHoliday).map(({ day, bankHoliday }) => [day, bankHoliday]),
    ).toEqual([
      ['2026-04-03', 'Good Friday'],
      ['2026-04-06', 'Easter Monday'],
    ]);
    expect(days.find(({ day }) => day === '2026-04-07')?.reviews.map(({ at }) => at)).toEqual([
      '10:00',
      '14:00',
    ]);
  });

  it('names the school holidays, and a bank holiday in them as that', () => {
    const easter = { name: 'Easter holiday', firstDay: '2026-04-06', lastDay: '2026-04-10' };
    const days = weeksOf('2026-04', [], [easter]).flatMap((week) => week.days);
    const named = days.filter(({ schoolHoliday }) => schoolHoliday !== null).map(({ day }) => day);
    expect(named).toEqual(['2026-04-07', '2026-04-08', '2026-04-09', '2026-04-10']);
    expect(days.find(({ day }) => day === '2026-04-06')?.bankHoliday).toBe('Easter Monday');
  });

  it.each([
    ['three', ['09:00', '11:00', '14:00'], []],
    ['four', ['09:00', '11:00', '14:00', ''], ['4 reviews: more than 3 leave no time for each.']],
    ['two at a time', ['10:00', '10:00'], ['More than one at 10am.']],
    ['two without a time', ['', ''], []],
  ])('a day with %s', (_, times, clashes) => {
    const [week] = weeksOf(
      '2026-06',
      times.map((at) => ({ day: '2026-06-02', at })),
    );
    expect(week?.days.find(({ day }) => day === '2026-06-02')?.clashes).toEqual(clashes);
  });

  it.each([
    ['2026-01', { month: '2026-01', before: '2025-12', after: '2026-02' }],
    ['2026-13', { month: '2026-03', before: '2026-02', after: '2026-04' }],
    ['', { month: '2026-03', before: '2026-02', after: '2026-04' }],
  ])('asked for "%s"', (asked, expected) => {
    expect(monthIn(asked, '2026-03-10')).toEqual(expected);
  });
});
