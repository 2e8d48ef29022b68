import { describe, expect, it } from 'vitest';
import { marchHeading, monthEnd, yearSpan } from './period-heading.ts';

describe('the heading of a month', () => {
  it.each([
    ['Aug-18', '2018-08-31'],
    ['August 2018', '2018-08-31'],
    ['Aug 2018', '2018-08-31'],
    ["Aug '18", '2018-08-31'],
    ['Sept-18', '2018-09-30'],
    ['Feb-20', '2020-02-29'],
    ['31/08/2018', '2018-08-31'],
    ['01/08/2018', '2018-08-31'],
    ['31 August 2018', '2018-08-31'],
    ['31-Aug-18', '2018-08-31'],
    ['08/2018', '2018-08-31'],
    ['2018-08', '2018-08-31'],
    ['2018-08-31', '2018-08-31'],
    ['13/2018', null],
    ['Trend', null],
    ['2018', null],
    ['Team 18', null],
  ])('%s is %s', (heading, end) => expect(monthEnd(heading)).toBe(end));
});

describe('the heading of a year', () => {
  it.each([
    ['2018/19', '2019-03-31'],
    ['2018-19', '2019-03-31'],
    ['2018/2019', '2019-03-31'],
    ['1999/2000', '2000-03-31'],
  ])('%s ends on %s', (heading, at) =>
    expect(yearSpan(heading)).toEqual({ printed: heading, period: { kind: 'year', at }, problem: null }),
  );

  it.each(['2021/21', '2018/20', '2018/2021'])('%s is a year that cannot be', (heading) =>
    expect(yearSpan(heading)).toMatchObject({ period: null, problem: expect.stringContaining(heading) }),
  );

  it.each(['2018-08', '2018', '18/19', '31/03/2019'])('%s is none', (heading) =>
    expect(yearSpan(heading)).toBeNull(),
  );

  it('2019 alone is its 31 March', () =>
    expect(marchHeading('2019')?.period).toEqual({ kind: '31 March', at: '2019-03-31' }));

  it('a count is no year', () => expect(marchHeading('1837')).toBeNull());
});
