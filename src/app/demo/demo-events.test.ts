import { expect, it } from 'vitest';
import { mondayOfWeek } from './demo-events.ts';

it.each([
  ['2026-03-10', '2026-10-26'],
  ['2026-10-15', '2026-10-26'],
  ['2026-10-26', '2027-10-25'],
  ['2026-11-27', '2027-10-25'],
])('seen on %s Care Leavers’ Week begins on %s', (today, monday) => {
  expect(mondayOfWeek(today)).toBe(monday);
});
