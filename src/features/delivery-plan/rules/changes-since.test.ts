import { describe, expect, it } from 'vitest';
import { changesSince } from './changes-since.ts';
import { emptyDeliverable } from './deliverable.ts';
import { untouched } from './history/fold.ts';

const change = (number: number, day: string, rating: 'green' | 'red') => ({
  number,
  day,
  by: 'Lead',
  deed: number === 1 ? ('added' as const) : ('changed' as const),
  set: { rating },
  said: [],
  shown: [],
  taken: [],
  reason: '',
});

const whole = (changes: readonly ReturnType<typeof change>[]) => ({
  from: untouched(emptyDeliverable),
  changes,
});

const histories = new Map([
  ['old', whole([change(1, '2026-01-01', 'green')])],
  ['worse', whole([change(1, '2026-01-01', 'green'), change(2, '2026-02-02', 'red')])],
  ['new', whole([change(1, '2026-02-03', 'green')])],
]);

describe('what changed in a plan', () => {
  it.each([
    [
      '2026-02-01',
      [
        ['worse', 'green', 'red', 1],
        ['new', undefined, 'green', 1],
      ],
    ],
    ['2026-02-02', [['new', undefined, 'green', 1]]],
    [
      '2025-12-31',
      [
        ['old', undefined, 'green', 1],
        ['worse', undefined, 'red', 2],
        ['new', undefined, 'green', 1],
      ],
    ],
    ['2026-02-03', []],
  ])('since the end of %s', (day, expected) => {
    const found = changesSince(histories, day, { kind: 'delivery plan', names: new Map() });
    expect(found.map(({ id, before, now, told }) => [id, before, now, told.length])).toEqual(expected);
  });
});
