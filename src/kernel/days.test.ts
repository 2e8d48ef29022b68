import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { daysBetween, firstOfMonth, monthNumber, plusDays, plusMonths, weekdayNumber } from './days.ts';

describe('days counted', () => {
  it.each([
    [plusDays('2024-02-28', 1), '2024-02-29'],
    [plusDays('2026-01-01', -1), '2025-12-31'],
    [plusMonths('2026-01-31', 1), '2026-02-28'],
    [plusMonths('2026-03-10', -12), '2025-03-10'],
    [daysBetween('2026-03-10', '2026-03-17'), 7],
    [daysBetween('2026-03-17', '2026-03-10'), -7],
    [weekdayNumber('2026-03-09'), 1],
    [weekdayNumber('2026-03-15'), 7],
    [monthNumber('2026-12-01'), 12],
    [firstOfMonth('2026-12-25'), '2026-12-01'],
  ])('%s is %s', (found, expected) => {
    expect(found).toBe(expected);
  });
});

describe('days counted, whichever they are', () => {
  const start = Temporal.PlainDate.from('0100-01-01');
  const day = fc.integer({ min: 0, max: 3_000_000 }).map((days) => start.add({ days }));
  const step = fc.integer({ min: -1200, max: 12_000 });

  it('come out as Temporal counts them', () => {
    fc.assert(
      fc.property(day, day, step, (one, other, count) => {
        const date = one.toString();
        expect(plusDays(date, count)).toBe(one.add({ days: count }).toString());
        expect(plusMonths(date, count)).toBe(one.add({ months: count }).toString());
        expect(daysBetween(date, other.toString())).toBe(one.until(other).days);
        expect([weekdayNumber(date), monthNumber(date)]).toEqual([one.dayOfWeek, one.month]);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['2026-02-31', '2023-02-29', '2026-13-01', '2026-2-1', '', 'tomorrow'])(
    '“%s” is no day',
    (text) => {
      expect(() => plusDays(text, 1)).toThrow(RangeError);
      expect(() => plusMonths(text, 1)).toThrow(RangeError);
    },
  );
});
