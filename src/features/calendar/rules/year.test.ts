import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { whyClosed } from './closed-periods.ts';
import { proposeYear, type YearAsked } from './year.ts';

const holidays = [
  { name: 'Easter holiday', firstDay: '2026-03-30', lastDay: '2026-04-10' },
  { name: 'Summer holiday', firstDay: '2026-07-22', lastDay: '2026-09-02' },
  { name: 'Autumn half term', firstDay: '2026-10-26', lastDay: '2026-10-30' },
  { name: 'Christmas holiday', firstDay: '2026-12-21', lastDay: '2027-01-01' },
];

const asked = (parts: Partial<YearAsked> = {}): YearAsked => ({
  from: '2026-05-01',
  everyMonths: 2,
  weekday: 3,
  week: 2,
  avoid: { periods: holidays, august: true },
  existing: [],
  ...parts,
});

const datesOf = (parts: Partial<YearAsked>) => proposeYear(asked(parts)).map(({ date }) => date);

describe('a year of meetings', () => {
  it('is every two months on the second Wednesday, with the takeover in July', () => {
    expect(proposeYear(asked())).toEqual([
      { date: '2026-05-13', kind: 'ordinary', moved: null },
      { date: '2026-07-08', kind: 'takeover', moved: null },
      { date: '2026-09-09', kind: 'ordinary', moved: null },
      { date: '2026-11-11', kind: 'ordinary', moved: null },
      { date: '2027-01-13', kind: 'ordinary', moved: null },
      { date: '2027-03-10', kind: 'ordinary', moved: null },
    ]);
  });

  it('moves a week off a school holiday and says why', () => {
    const found = proposeYear(asked({ from: '2026-04-01' }));
    expect(found[0]).toEqual({ date: '2026-04-15', kind: 'ordinary', moved: '8 April is Easter holiday' });
  });

  it('lets the young people take over in July where the rhythm falls in August', () => {
    expect(datesOf({ from: '2026-02-01' })).toEqual([
      '2026-02-11',
      '2026-04-15',
      '2026-06-10',
      '2026-07-08',
      '2026-10-14',
      '2026-12-09',
    ]);
  });

  it('adds a takeover where the rhythm has neither July nor August', () => {
    expect(proposeYear(asked({ from: '2026-03-01', everyMonths: 3 }))).toContainEqual({
      date: '2026-07-08',
      kind: 'takeover',
      moved: null,
    });
  });

  it('moves off a bank holiday', () => {
    const [may] = proposeYear(asked({ weekday: 1, week: 1, avoid: { periods: [], august: true } }));
    expect(may).toEqual({ date: '2026-05-11', kind: 'ordinary', moved: '4 May is Early May bank holiday' });
  });

  it('keeps away from an election period', () => {
    const election = { name: 'the time before the elections', firstDay: '2026-03-26', lastDay: '2026-05-14' };
    expect(datesOf({ avoid: { periods: [election], august: true } })[0]).toBe('2026-05-20');
  });

  it('leaves out a month in which the board meets already', () => {
    expect(datesOf({ existing: ['2026-05-06', '2026-07-15'] })).toEqual([
      '2026-09-09',
      '2026-11-11',
      '2027-01-13',
      '2027-03-10',
    ]);
  });

  it('never proposes a day before the one asked for, a closed day or another weekday', () => {
    const start = Temporal.PlainDate.from('2024-01-01');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 4 }),
        (offset, everyMonths, weekday, week) => {
          const one = asked({ from: start.add({ days: offset }).toString(), everyMonths, weekday, week });
          const found = proposeYear(one);
          for (const { date, kind } of found) {
            const day = Temporal.PlainDate.from(date);
            expect(date >= one.from).toBe(true);
            expect(whyClosed(date, one.avoid)).toBeNull();
            expect(day.dayOfWeek).toBe(weekday);
            expect(day.month === 7).toBe(kind === 'takeover');
          }
          expect(new Set(found.map(({ date }) => date)).size).toBe(found.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});
