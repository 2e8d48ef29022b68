import { expect, it } from 'vitest';
import { closedBecause, groupsOf, whenWords } from './when.ts';

it.each([
  [{ day: '2026-10-31', begins: '18:00', ends: '21:00' }, 'Saturday 31 October 2026, 6pm to 9pm'],
  [{ day: '2026-10-31', begins: '12:00', ends: '' }, 'Saturday 31 October 2026, noon'],
])('tells when %j is', (when, words) => {
  expect(whenWords(when)).toBe(words);
});

it('puts events under their week, or under their month', () => {
  const on = (day: string, week = '') => ({ day, begins: '10:00', ends: '', week });
  const groups = groupsOf([
    on('2026-10-05'),
    on('2026-10-26', 'Care Leavers’ Week'),
    on('2026-10-28'),
    on('2026-10-31', 'Care Leavers’ Week'),
  ]);
  expect(groups.map(({ name, events }) => [name, events.map(({ day }) => day)])).toEqual([
    ['October 2026', ['2026-10-05', '2026-10-28']],
    ['Care Leavers’ Week, October 2026', ['2026-10-26', '2026-10-31']],
  ]);
});

const open = { day: '2026-10-31', closesOn: '2026-10-25', cancelledOn: null };

it.each([
  [open, '2026-10-01', null],
  [open, '2026-10-25', null],
  [open, '2026-10-26', 'It is too late to sign up for this.'],
  [open, '2026-11-01', 'This is over.'],
  [{ ...open, cancelledOn: '2026-10-01' }, '2026-10-02', 'This is cancelled.'],
])('of %j on %s says %s', (event, today, words) => {
  expect(closedBecause(event, today)).toBe(words);
});
