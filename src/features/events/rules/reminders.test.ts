import { expect, it } from 'vitest';
import { reminderDue } from './reminders.ts';

const signedOn = '2026-03-01';

it.each([
  ['2026-04-20', '2026-03-10', signedOn, null],
  ['2026-04-20', '2026-04-12', signedOn, null],
  ['2026-04-20', '2026-04-13', signedOn, 'a week before'],
  // No letters went on the day itself.
  ['2026-04-20', '2026-04-16', signedOn, 'a week before'],
  ['2026-04-20', '2026-04-16', '2026-04-14', null],
  ['2026-04-20', '2026-04-19', signedOn, 'a day before'],
  ['2026-04-20', '2026-04-20', signedOn, 'a day before'],
  ['2026-04-20', '2026-04-19', '2026-04-19', null],
  ['2026-04-20', '2026-04-21', signedOn, 'after'],
  ['2026-04-20', '2026-04-27', signedOn, 'after'],
  ['2026-04-20', '2026-04-28', signedOn, null],
])('for an event on %s is due on %s, for who signed up on %s: %s', (day, today, signed, due) => {
  expect(reminderDue({ day, signedOn: signed, today })).toBe(due);
});
