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
