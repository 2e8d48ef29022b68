import { describe, expect, it } from 'vitest';
import type { Typed } from '../../../kernel/typed-form.ts';
import { midpoint, readMonitoring } from './midpoint.ts';

describe('half way between two reviews', () => {
  const six = { lastHeld: '2025-12-10', nextDue: '2026-06-10', monitored: [] as string[] };
  it.each([
    ['after six months', six, { due: '2026-03-11', status: 'due' }],
    ['after three months', { ...six, nextDue: '2026-03-10' }, { due: '2026-01-24', status: 'overdue' }],
    [
      'an odd number of days: the earlier middle',
      { ...six, lastHeld: '2026-03-01', nextDue: '2026-03-12' },
      { due: '2026-03-06', status: 'overdue' },
    ],
    [
      'due today',
      { ...six, lastHeld: '2026-02-10', nextDue: '2026-04-07' },
      { due: '2026-03-10', status: 'due' },
    ],
    ['written down since', { ...six, monitored: ['2026-02-20'] }, { due: '2026-03-11', status: 'done' }],
    [
      'written down on the day of the review',
      { ...six, monitored: ['2025-12-10'] },
      { due: '2026-03-11', status: 'due' },
    ],
    [
      'written down before the review',
      { ...six, monitored: ['2025-10-01'] },
      { due: '2026-03-11', status: 'due' },
    ],
    [
      'a review held early moves it',
      { ...six, lastHeld: '2026-02-02', nextDue: '2026-08-02', monitored: ['2026-01-20'] },
      { due: '2026-05-03', status: 'due' },
    ],
    ['before the first review', { ...six, lastHeld: null }, null],
    ['no next review is owed', { ...six, nextDue: null }, null],
  ])('%s', (_, between, expected) => {
    expect(midpoint(between, '2026-03-10')).toEqual(expected);
  });
});

describe('a look between reviews', () => {
  const open = [{ id: 'one' }, { id: 'two' }, { id: 'three' }];

  it('takes what was found of each decision that was looked at', () => {
    const typed = {
      track: 'no',
      found: 'Two are late.',
      'state-one': 'done',
      'state-two': 'not done',
      'found-two': 'No place.',
    };
    expect(readMonitoring(typed, open)).toEqual({
      ok: true,
      value: {
        onTrack: false,
        found: 'Two are late.',
        decisions: [
          { id: 'one', done: true, found: '' },
          { id: 'two', done: false, found: 'No place.' },
        ],
      },
    });
  });

  it.each<[Typed, string]>([
    [{ found: 'All well.' }, 'track'],
    [{ track: 'yes', found: ' ' }, 'found'],
  ])('%o is asked about', (typed, field) => {
    const read = readMonitoring(typed, open);
    expect(read.ok ? null : read.reason.field).toBe(field);
  });
});
