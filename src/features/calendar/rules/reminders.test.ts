import { describe, expect, it } from 'vitest';
import { isNear } from './reminders.ts';

describe('a day that people are reminded of', () => {
  it.each([
    ['2026-04-21', 2, '2026-04-16', false, 'a Tuesday, seen from the Thursday before'],
    ['2026-04-21', 2, '2026-04-17', true, 'from the Friday before: two working days'],
    ['2026-04-21', 2, '2026-04-19', true, 'from the Sunday between'],
    ['2026-04-21', 2, '2026-04-21', true, 'on the day itself'],
    ['2026-04-21', 2, '2026-04-22', false, 'no more when it is over'],
    ['2026-04-07', 2, '2026-04-01', true, 'over Easter: two working days are six days'],
    ['2026-04-07', 2, '2026-03-31', false, 'over Easter, a day too early'],
    ['2026-04-21', 0, '2026-04-20', false, 'without notice, only on the day'],
    ['2026-04-21', 0, '2026-04-21', true, 'without notice, only on the day'],
  ])('%s with %i days, on %s: %s (%s)', (day, before, today, near) => {
    expect(isNear(day, before, today)).toBe(near);
  });
});
